using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Ledger.Showing;

namespace Entente.Ledger;

/// <summary>
/// One asserted value: this deal, this property, this value, by this article, on this word, at this place, published then, known since.
/// </summary>
public sealed record Entry
{
    /// <summary>Sixteen hexadecimal digits, made from article, dealing, property and place.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the deal.</summary>
    public required string Deal { get; init; }

    /// <summary><c>status</c>, <c>party</c>, or the name of a type of term.</summary>
    public required string Property { get; init; }

    /// <summary>
    /// A name of a status, a code of a party, or the value of a term: a number in plain digits, an ISO 8601 date or period.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>Of a term its unit, of a party its role, else empty.</summary>
    public required string Unit { get; init; }

    /// <summary>How exact the value is said to be.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>The hash of the article that asserts it.</summary>
    public required string Article { get; init; }

    /// <summary>The dealing's id in the article's reading.</summary>
    public required string Dealing { get; init; }

    /// <summary>The words that state it, in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>On whose word, where the article says.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker's state or organisation, where known.</summary>
    public string? SpeakerCode { get; init; }

    /// <summary>
    /// The code of the party whose official says so, or whose government publishes it; null where none does. Told where a deal is shown, since its
    /// parties decide.
    /// </summary>
    public string? OfficialOf { get; init; }

    /// <summary>Whether an official of one of the deal's parties says so.</summary>
    public bool IsOfficial => OfficialOf is not null;

    /// <summary>Who passed the word on, nearest to the article first.</summary>
    public ImmutableArray<string> Relay { get; init; } = [];

    /// <summary>Who published the article, if known.</summary>
    public string? Outlet { get; init; }

    /// <summary>When the article was published, as far as known.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Since when the ledger has the article.</summary>
    public required DateTimeOffset KnownSince { get; init; }

    /// <summary>The id of the later entry that took its place, if any; see <c>docs/ledger.md</c> for the rule.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How likely it was read rightly, from 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1;

    /// <summary>The day on which it counts as published.</summary>
    public DateOnly Day => PublicationDay.Of(Published, KnownSince);

    /// <summary>
    /// Who it comes from: the speaker, wherever he or she is quoted; of a speaker without a name the one who heard it; where nobody is quoted, who
    /// reports it: the last of those who relay it, else the outlet. Null where none of these is known.
    /// </summary>
    internal string? Voice => Speaker is null ? Channel : SpeakerName.IsProper(Speaker) ? Speaker : Unnamed(Speaker);

    private string? Channel => Relay.IsDefaultOrEmpty ? Outlet : Relay[^1];

    // "A minister" in one paper need not be "a minister" in another.
    private string? Unnamed(string speaker) => Channel is { } channel
        ? ContentKey.Of(speaker.ToUpperInvariant(), SpeakerCode ?? "", channel.ToUpperInvariant())
        : null;
}
