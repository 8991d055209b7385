using Entente.Codebook;
using Entente.Reading.Dealings.Standing;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings.Merging;

/// <summary>What stands in the words around a trigger; worked out once, since each trigger is compared with many others.</summary>
internal sealed class AnchorSurroundings(ArticleFrame frame)
{
    /// <summary>How many words on either side of a trigger are looked at.</summary>
    public const int Near = 10;

    private readonly ParsedWords _words = frame.Words;
    private readonly StatusGuesser _guesser = new(frame);
    private readonly Dictionary<Anchor, Surroundings> _known = new(ReferenceEqualityComparer.Instance);

    public Surroundings Of(Anchor anchor)
    {
        if (!_known.TryGetValue(anchor, out var known)) _known[anchor] = known = Look(anchor);
        return known;
    }

    /// <summary>Whether the term is a sum or a quantity.</summary>
    public static bool IsFigure(TermMention term) => term.Type is TermType.Amount or TermType.Volume or TermType.Capacity or TermType.Count && !term.IsConversion;

    private Surroundings Look(Anchor anchor)
    {
        var (proper, terms) = (Words(anchor, "PROPN"), frame.Terms.Where(t => IsBeside(t, anchor)).ToList());
        return new Surroundings(
            [.. Words(anchor, "NOUN"), .. proper],
            proper,
            [.. terms.Where(IsFigure).Select(t => t.Value.ToString() + t.Unit)],
            [.. terms.Where(t => t.Type is TermType.Start or TermType.End or TermType.Round).Select(t => t.Value.ToString())],
            [.. terms.Where(t => t.Type is TermType.Round).Select(t => t.Value.ToString())],
            _guesser.Of(anchor));
    }

    private HashSet<string> Words(Anchor anchor, string upos)
    {
        var sentence = _words.Text.Sentence(anchor.Sentence);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(sentence.FirstToken, anchor.First - Near); i < Math.Min(sentence.EndToken, anchor.End + Near); i++)
            if (_words.Upos[i] == upos && (i < anchor.First || i >= anchor.End) && frame.Actors.AtToken(i) is null) found.Add(_words.Lemma[i]);
        return found;
    }

    private bool IsBeside(TermMention term, Anchor anchor) =>
        Math.Min(Math.Abs(term.FirstToken - anchor.End), Math.Abs(anchor.First - term.EndToken)) <= Near
        && _words.Text.Token(term.FirstToken).SentenceIndex == anchor.Sentence;
}

/// <summary>Words and terms around a trigger.</summary>
/// <param name="Content">Its nouns and names that are no actors.</param>
/// <param name="Proper">The names among them.</param>
/// <param name="Sums">Sums and quantities, with their units.</param>
/// <param name="Dates">Dates and rounds.</param>
/// <param name="Rounds">The rounds among them.</param>
/// <param name="Guess">How far the thing has come, by the words beside the trigger.</param>
internal sealed record Surroundings(HashSet<string> Content, HashSet<string> Proper, HashSet<string> Sums, HashSet<string> Dates, HashSet<string> Rounds, StatusGuess Guess);
