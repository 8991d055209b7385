namespace Entente.Language;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, agency, party, team or other body.</summary>
    Organisation,

    /// <summary>A country, town, region, building or water.</summary>
    Place,
}
