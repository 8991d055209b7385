using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Reading.Terms.Dates;
using Entente.Reading.Terms.Figures;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms;

/// <summary>What the rules know while they go through one sentence.</summary>
/// <param name="Run">The sentence.</param>
/// <param name="Tables">The codebook's words.</param>
/// <param name="Published">The day of publication, if known.</param>
/// <param name="Article">What holds for the whole article.</param>
/// <param name="Found">The sentence's mentions so far, in order.</param>
internal sealed record TermScope(
    PieceRun Run, TermTables Tables, PublicationDate? Published, ArticleMemory Article, List<TermMention> Found)
{
    // Farther back than this no figure lends its unit to another.
    private const int LendingWindow = 16;

    /// <summary>The last mention of the sentence that fits, not too far back.</summary>
    public TermMention? Last(Predicate<TermMention> fits)
    {
        for (var i = Found.Count - 1; i >= Math.Max(0, Found.Count - LendingWindow); i--)
            if (fits(Found[i])) return Found[i];
        return null;
    }

    /// <summary>One mention for each number of a series that shares a unit; the unit's words belong to the last.</summary>
    /// <param name="series">The numbers.</param>
    /// <param name="first">The first piece: the sign where one stands before the number.</param>
    /// <param name="end">Behind the last piece of the unit.</param>
    /// <param name="draft">What a number means.</param>
    public TermMatch Match(Series series, int first, int end, Func<Quantity, TermDraft> draft)
    {
        var parts = series.Parts;
        var (qualifier, start) = QualifierGrammar.Before(this, first);
        var (behind, close) = QualifierGrammar.Behind(this, end);
        if (IsSpreadOver(start, draft(parts[0]).Type)) (qualifier, start) = (null, first);
        var mentions = ImmutableArray.CreateBuilder<TermMention>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            var from = i == 0 ? start : parts[i].First;
            var to = i == parts.Length - 1 ? close : parts[i].End;
            mentions.Add(Mention(from, to, draft(parts[i]) with { Qualifier = qualifier ?? behind }));
        }

        return new TermMatch(close, mentions.MoveToImmutable());
    }

    // A sum "over ten years" is spread over them; more than ten they are not.
    private bool IsSpreadOver(int start, TermType type) => type is TermType.Duration or TermType.Grace && Run.IsOneOf(start, "over", "under");

    /// <summary>One mention over the pieces from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public TermMention Mention(int first, int end, TermDraft draft) =>
        new(Run.Span(first, end), Run[first].FirstToken, Run[end - 1].EndToken, draft.Type, draft.Value, draft.Unit, draft.Qualifier)
        {
            Others = draft.Others,
            Cue = draft.Cue,
            Act = draft.Act,
            IsConversion = Found.Count > 0 && Run.IsOneOf(first - 1, "(", "[") && Found[^1].EndToken >= Run[first - 1].FirstToken - 1,
        };
}

/// <summary>What a rule found.</summary>
/// <param name="End">Behind the last piece that it used up.</param>
/// <param name="Mentions">None where the words are used up but state nothing: a year of account, a distance.</param>
internal sealed record TermMatch(int End, ImmutableArray<TermMention> Mentions)
{
    /// <summary>Words that are used up and state nothing.</summary>
    public static TermMatch Nothing(int end) => new(end, []);
}

/// <summary>A mention's meaning, before it has a place.</summary>
internal sealed record TermDraft(TermType Type, TermValue Value, string Unit)
{
    public ImmutableArray<TermSense> Others { get; init; } = [];

    public string? Cue { get; init; }

    public string? Act { get; init; }

    public Qualifier? Qualifier { get; init; }
}

/// <summary>A rule that recognises terms from their first piece on.</summary>
internal interface ITermGrammar
{
    /// <summary>What begins at <paramref name="at"/>, if anything does.</summary>
    TermMatch? At(TermScope scope, int at);
}

/// <summary>A rule that says what a number means by what stands around it.</summary>
internal interface IFigureGrammar
{
    /// <summary>What <paramref name="series"/> states, if anything.</summary>
    TermMatch? Of(TermScope scope, Series series);
}
