using System.Collections.Immutable;

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

    /// <summary>"Countries", "neighbours".</summary>
    Countries,
}

/// <summary>A meaning of a role word.</summary>
/// <param name="Word">What it says.</param>
/// <param name="States">The codes of those that use it, where few do; else empty.</param>
internal sealed record RoleSense(RoleWord Word, ImmutableArray<string> States);
