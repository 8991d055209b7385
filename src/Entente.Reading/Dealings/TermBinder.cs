using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings;

/// <summary>Gives each figure and date to the dealing whose words stand nearest, if its kind has such terms.</summary>
internal sealed class TermBinder(AnnotatedText text, string[] words, IReadOnlyList<DealingDraft> drafts)
{
    private const double Furthest = 2.6;
    private const double PerRank = 0.12;
    private (int Sentence, DealingDraft Draft)? _continued;

    public void Bind(ImmutableArray<TermMention> terms)
    {
        var inSentence = drafts.SelectMany(d => d.Candidates.Select(c => (Draft: d, Candidate: c))).ToLookup(p => p.Candidate.Sentence);
        foreach (var term in terms.Where(t => !t.IsConversion))
        {
            var sentence = text.Token(term.FirstToken).SentenceIndex;
            var near = Nearest(inSentence[sentence], term) ?? Continued(inSentence, sentence, term);
            if (near is null || SenseIn(near.Kind, term) is not { } sense) continue;
            near.Add(new Term(sense.Type, term.Value, sense.Unit, term.Qualifier, term.Span), sentence);
        }
    }

    private DealingDraft? Nearest(IEnumerable<(DealingDraft Draft, Candidate Candidate)> near, TermMention term)
    {
        DealingDraft? best = null;
        var lowest = Furthest;
        foreach (var (draft, candidate) in near)
        {
            if (SenseIn(draft.Kind, term) is not { } sense) continue;
            var anchor = candidate.Anchor;
            var gap = term.FirstToken >= anchor.End ? candidate.Frame.Cost(anchor.End, term.FirstToken) : candidate.Frame.Cost(term.EndToken, anchor.First);
            var cost = gap + (PerRank * RankIn(draft.Kind, sense.Type));
            if (cost < lowest) (best, lowest) = (draft, cost);
        }

        return best;
    }

    // "Interest is set at …": the next sentence goes on about the only dealing of the one before.
    private DealingDraft? Continued(ILookup<int, (DealingDraft Draft, Candidate Candidate)> inSentence, int sentence, TermMention term)
    {
        if (sentence == 0 || inSentence[sentence].Any()) return null;
        if (text.Sentence(sentence).Paragraph - text.Sentence(sentence - 1).Paragraph > 1) return null;
        var before = inSentence[sentence - 1].Select(p => p.Draft).Distinct().ToList();
        var only = before.Count == 1 ? before[0] : before.Count == 0 && sentence > 1 && _continued?.Sentence == sentence - 1 ? _continued.Value.Draft : null;
        if (only is null) return null;
        _continued = (sentence, only);
        return IsTelling(only.Kind, term) ? only : null;
    }

    private static bool IsTelling(KindWords kind, TermMention term) =>
        term.Type is not (TermType.Start or TermType.End) && kind.TermTypes.ContainsKey(Codebook.Names.Of(term.Type)) && RankIn(kind, term.Type) < 6;

    private static int RankIn(KindWords kind, TermType type) => kind.TermTypes[Codebook.Names.Of(type)];

    // Of what the words may mean the first that such a dealing may have.
    private TermSense? SenseIn(KindWords kind, TermMention term)
    {
        if (IsBareDate(term) && !kind.IsEvent) return null;
        if (kind.TermTypes.ContainsKey(Codebook.Names.Of(term.Type))) return new TermSense(term.Type, term.Unit);
        foreach (var other in term.Others)
            if (kind.TermTypes.ContainsKey(Codebook.Names.Of(other.Type))) return other;
        return null;
    }

    // A bare date tells when a meeting was held; of other dealings it mostly tells the day of the news.
    private bool IsBareDate(TermMention term) =>
        term.Type is TermType.Start or TermType.End && term.Cue is null && !(term.FirstToken > 0 && words[term.FirstToken - 1] is "from" or "since" or "by" or "until");
}
