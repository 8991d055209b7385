using System.Collections.Immutable;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>All names and role words of a codebook edition, compiled for matching. Immutable once built.</summary>
internal sealed class Gazetteer
{
    /// <summary>Names of states, organisations, companies, outlets, places, bodies and persons.</summary>
    public NameTrie<NameSense> Names { get; } = new();

    /// <summary>Titles, bodies, groups.</summary>
    public NameTrie<RoleSense> Roles { get; } = new();

    /// <summary>Fields that ministers and ministries are named after.</summary>
    public NameTrie<bool> Portfolios { get; } = new();

    /// <summary>Legal forms, each with the codes of the states where it is at home.</summary>
    public NameTrie<ImmutableArray<string>> LegalForms { get; } = new();
}
