using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Language;

namespace Entente.Ledger.Lineage.Outlets;

/// <summary>
/// Outlets that a passage rests on, by its own word: beside a cue ("Tass reported", "according to Interfax", "told Reuters", "citing
/// IRNA").
/// An outlet that is only spoken of is none. Immutable.
/// </summary>
internal sealed class Citations
{
    private const int WordsBehind = 4;
    private const int CharsBefore = 40;
    private readonly OutletFinder _finder;
    private readonly FrozenSet<string> _verbs;
    private readonly string[] _openings;

    public Citations(CodebookEdition edition, OutletFinder finder)
    {
        _finder = finder;
        var saying = edition.Cues.Where(cue => cue.Kind is CueKind.Verb or CueKind.Quoting).ToArray();
        _verbs = saying.SelectMany(cue => cue.Forms.Append(cue.Participle)).OfType<string>().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _openings =
        [
            .. edition.Cues.Where(cue => cue.Kind == CueKind.Phrase).SelectMany(cue => cue.Forms),
            .. saying.Where(cue => cue.Kind == CueKind.Quoting).Select(cue => cue.Participle).OfType<string>(),
            .. saying.SelectMany(cue => cue.Forms).Select(form => $"{form} by"),
            "told", "carried by", "interview with", "published by", "published in",
        ];
    }

    /// <summary>The outlets cited in a passage, in order.</summary>
    public IEnumerable<Outlet> In(string text, TextSpan passage) => _finder.In(text, passage, isSure: false)
        .Where(mention => IsFollowed(text, mention.Span.End, passage.End) || IsOpened(text, mention.Span.Start, passage.Start))
        .Select(mention => mention.Outlet);

    // "Tass news agency also reported": a verb of saying soon behind the name.
    private bool IsFollowed(string text, int from, int end)
    {
        var sentence = text[from..end];
        var stop = sentence.IndexOfAny(['.', '\n', ';']);
        return (stop < 0 ? sentence : sentence[..stop])
            .Split([' ', ',', '"', '“'], StringSplitOptions.RemoveEmptyEntries)
            .Take(WordsBehind)
            .Any(_verbs.Contains);
    }

    private bool IsOpened(string text, int to, int start)
    {
        var before = text[Math.Max(start, to - CharsBefore)..to];
        return _openings.Any(opening => Ends(before, opening));
    }

    // At most three words, such as "the state news agency", may stand between the opening and the name.
    private static bool Ends(string before, string opening)
    {
        const int MostBetween = 4;
        var at = before.LastIndexOf(opening, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(before[at - 1]))
            && before[(at + opening.Length)..] is [' ', ..] between
            && between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostBetween
            && !between.Contains('.', StringComparison.Ordinal);
    }
}
