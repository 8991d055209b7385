using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings;

/// <summary>Gives each figure and date to the dealing whose words stand nearest, if its kind has such terms.</summary>
internal sealed class TermBinder(AnnotatedText text, string[] words, IReadOnlyList<DealingDraft> drafts)
{
    private const double Furthest = 2.6;

    public void Bind(ImmutableArray<TermMention> terms)
    {
        var inSentence = drafts.SelectMany(d => d.Candidates.Select(c => (Draft: d, Candidate: c))).ToLookup(p => p.Candidate.Sentence);
        foreach (var term in terms)
        {
            var sentence = text.Token(term.FirstToken).SentenceIndex;
            var near = Nearest(inSentence[sentence], term) ?? Continued(inSentence, sentence, term);
            if (near is null || TypeIn(near.Kind, term) is not { } type) continue;
            near.Terms.Add(new Term(type, term.Value, term.Unit, term.Qualifier, term.Span));
            near.FurtherSentences.Add(sentence);
        }
    }

    private DealingDraft? Nearest(IEnumerable<(DealingDraft Draft, Candidate Candidate)> near, TermMention term)
    {
        DealingDraft? best = null;
        var lowest = Furthest;
        foreach (var (draft, candidate) in near)
        {
            if (TypeIn(draft.Kind, term) is not { } type) continue;
            var anchor = candidate.Anchor;
            var gap = term.FirstToken >= anchor.End ? candidate.Frame.Cost(anchor.End, term.FirstToken) : candidate.Frame.Cost(term.EndToken, anchor.First);
            var cost = gap + (0.12 * draft.Kind.TermTypes[Codebook.Names.Of(type)]);
            if (cost < lowest) (best, lowest) = (draft, cost);
        }

        return best;
    }

    // "The 10-year loan … Interest is set at …": the next sentence goes on about the only dealing of the one before.
    private DealingDraft? Continued(ILookup<int, (DealingDraft Draft, Candidate Candidate)> inSentence, int sentence, TermMention term)
    {
        if (sentence == 0 || inSentence[sentence].Any()) return null;
        if (text.Sentence(sentence).Paragraph - text.Sentence(sentence - 1).Paragraph > 1) return null;
        var before = inSentence[sentence - 1].Select(p => p.Draft).Distinct().ToList();
        return before.Count == 1 && IsTelling(before[0].Kind, term) ? before[0] : null;
    }

    private static bool IsTelling(KindWords kind, TermMention term) =>
        kind.TermTypes.TryGetValue(Codebook.Names.Of(term.Type), out var rank) && rank < 4 && term.Type is not (TermType.Start or TermType.End);

    private TermType? TypeIn(KindWords kind, TermMention term)
    {
        var type = DateType(kind, term);
        return type is { } t && kind.TermTypes.ContainsKey(Codebook.Names.Of(t)) ? t : null;
    }

    // A bare date tells when a meeting was held; of other dealings it mostly tells the day of the news.
    private TermType? DateType(KindWords kind, TermMention term)
    {
        if (term.Type is not TermType.Start) return term.Type;
        var before = term.FirstToken > 0 ? words[term.FirstToken - 1] : "";
        if (before is "by" or "until" or "till" or "before") return TermType.End;
        if (kind.IsEvent || before is "from" or "since" or "starting" or "beginning") return TermType.Start;
        return null;
    }
}
