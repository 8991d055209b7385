namespace Entente.Reading.Actors.Gazetteers;

/// <summary>A word that is no name but says what somebody is: "oil minister", "the kingdom".</summary>
internal enum RoleWord
{
    /// <summary>"President", "king".</summary>
    Head,

    /// <summary>"Oil minister", "ambassador".</summary>
    Office,

    /// <summary>"Spokesman", "chairman".</summary>
    Post,

    /// <summary>"Mr", "Sheikh".</summary>
    Address,

    /// <summary>"Oil ministry", "parliament".</summary>
    Authority,

    /// <summary>"Officials", "delegation".</summary>
    People,

    /// <summary>"Firm", "banks".</summary>
    Firm,

    /// <summary>"Kingdom", "country".</summary>
    Country,
}
