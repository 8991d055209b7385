using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;

namespace Entente.Codebook;

/// <summary>The vocabulary that a reading is made with: the built-in codebook and what a user's folder adds. Immutable.</summary>
public sealed record CodebookEdition
{
    /// <summary>The first 12 hexadecimal digits of a SHA-256 over all its files: the same vocabulary has the same id.</summary>
    public required string Id { get; init; }

    /// <summary>States and territories.</summary>
    public required ImmutableArray<State> States { get; init; }

    /// <summary>Organisations of states.</summary>
    public required ImmutableArray<Organisation> Organisations { get; init; }

    /// <summary>Firms, banks, funds and agencies.</summary>
    public required ImmutableArray<Company> Companies { get; init; }

    /// <summary>News agencies, papers, broadcasters and sites.</summary>
    public required ImmutableArray<Outlet> Outlets { get; init; }

    /// <summary>Kinds of dealing.</summary>
    public required ImmutableArray<DealingKind> Kinds { get; init; }

    /// <summary>Sectors, in the order in which they are preferred.</summary>
    public required ImmutableArray<Sector> Sectors { get; init; }

    /// <summary>What shows a dealing's status.</summary>
    public required ImmutableArray<StatusCues> StatusCues { get; init; }

    /// <summary>Parties known by a description only.</summary>
    public required ImmutableArray<UnnamedParty> UnnamedParties { get; init; }

    /// <summary>Who usually stands in a role.</summary>
    public required ImmutableArray<UsualParties> UsualParties { get; init; }

    /// <summary>Titles of persons.</summary>
    public required ImmutableArray<Office> Offices { get; init; }

    /// <summary>Fields that ministers and ministries are named after.</summary>
    public required ImmutableArray<Portfolio> Portfolios { get; init; }

    /// <summary>Words for public bodies, groups and countries.</summary>
    public required ImmutableArray<PublicBody> Bodies { get; init; }

    /// <summary>Names that hold an actor's name and mean none.</summary>
    public required ImmutableArray<NonActor> NonActors { get; init; }

    /// <summary>Legal forms behind firms' names.</summary>
    public required ImmutableArray<LegalForm> LegalForms { get; init; }

    /// <summary>Well-known holders of offices of state.</summary>
    public required ImmutableArray<OfficeHolder> OfficeHolders { get; init; }

    /// <summary>Words and phrases of saying.</summary>
    public required ImmutableArray<Cue> Cues { get; init; }

    /// <summary>Currencies and units of account, present and former.</summary>
    public required ImmutableArray<Currency> Currencies { get; init; }

    /// <summary>Units of measure.</summary>
    public required ImmutableArray<Unit> Units { get; init; }

    /// <summary>Words that numbers are multiplied by.</summary>
    public required ImmutableArray<NumberScale> NumberScales { get; init; }

    /// <summary>Rates that spreads are counted from.</summary>
    public required ImmutableArray<Benchmark> Benchmarks { get; init; }

    /// <summary>Things counted under a name of their own.</summary>
    public required ImmutableArray<CountedThing> CountedThings { get; init; }

    /// <summary>Words that show what a figure or date is.</summary>
    public required ImmutableArray<TermCue> TermCues { get; init; }
}
