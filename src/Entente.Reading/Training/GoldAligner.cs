using System.Globalization;
using Entente.Language;
using Entente.Reading.Dealings;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Terms;

namespace Entente.Reading.Training;

/// <summary>Finds for each trigger, draft and term of an article the noted dealing that it tells of: notes have evidence, but no triggers.</summary>
internal sealed class GoldAligner(ArticleFrame frame, GoldArticle gold)
{
    private readonly Dictionary<Anchor, int> _dealingOf = AlignAnchors(frame, gold);
    private readonly HashSet<string> _single = [.. frame.Lexicon.Kinds.Where(k => k.Kind.Each is not null).Select(k => k.Id)];

    /// <summary>The index of the noted dealing that the trigger tells of; -1 where there is none. Of dealings that are noted singly ("both belong to A, B and C") the first stands for all.</summary>
    public int DealingOf(Anchor anchor) => _dealingOf[anchor] is var dealing && dealing < 0 ? -1 : SinglesWith(dealing).First();

    /// <summary>The parties of the dealing, and of those that are told in the same words but noted singly.</summary>
    public IEnumerable<GoldParty> PartiesOf(int dealing) => SinglesWith(dealing).SelectMany(d => gold.Dealings[d].Parties);

    private IEnumerable<int> SinglesWith(int dealing) => _single.Contains(gold.Dealings[dealing].Kind)
        ? Enumerable.Range(0, gold.Dealings.Length).Where(d => d == dealing || AreToldTogether(gold.Dealings[d], gold.Dealings[dealing]))
        : [dealing];

    private static bool AreToldTogether(GoldDealing a, GoldDealing b) =>
        a.Kind == b.Kind && a.Evidence.Any(x => b.Evidence.Contains(x)) && a.Parties.Any(b.Parties.Contains);

    /// <summary>The index of the noted dealing that each draft reads; -1 where there is none. Each is read once, the likest first.</summary>
    public int[] DealingsOf(IReadOnlyList<Draft> drafts)
    {
        var pairs = from d in Enumerable.Range(0, drafts.Count)
                    from g in Enumerable.Range(0, gold.Dealings.Length)
                    let likeness = Likeness(drafts[d], g)
                    where likeness > 0
                    orderby likeness descending, d, g
                    select (d, g);
        var found = Enumerable.Repeat(-1, drafts.Count).ToArray();
        foreach (var (d, g) in pairs)
            if (found[d] < 0 && Array.IndexOf(found, g) < 0) found[d] = g;
        return found;
    }

    /// <summary>The noted dealing that most of the draft's triggers tell of; -1 where none does.</summary>
    public int DealingOf(Draft draft) =>
        draft.Anchors.Select(a => DealingOf(a.Anchor)).Where(d => d >= 0).CountBy(d => d).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault(-1);

    /// <summary>Whether the dealing has the term in that sense; a number may be half a per cent off.</summary>
    public static bool Has(GoldDealing dealing, TermMention term, TermSense sense)
    {
        var (type, value) = (Codebook.Names.Of(sense.Type), term.Value.ToString());
        return dealing.Terms.Any(t => t.Type == type && t.Unit == sense.Unit && IsSame(t.Value, value));
    }

    private static bool IsSame(string a, string b) =>
        double.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && double.TryParse(b, NumberStyles.Float, CultureInfo.InvariantCulture, out var y)
            ? Math.Abs(x - y) <= 0.005 * Math.Max(Math.Abs(x), Math.Abs(y)) : a == b;

    private double Likeness(Draft draft, int dealing)
    {
        var noted = gold.Dealings[dealing];
        if (noted.Kind != draft.Kind.Id) return 0;
        var mine = draft.Parties.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var theirs = noted.Parties.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var shared = mine.Count(theirs.Contains);
        var likeness = (double)shared / (mine.Count + theirs.Count - shared);
        var anchored = draft.Anchors.Average(a => DealingOf(a.Anchor) == dealing ? 1 : 0);
        return likeness >= 0.5 ? likeness + anchored : 0;
    }

    private static Dictionary<Anchor, int> AlignAnchors(ArticleFrame frame, GoldArticle gold)
    {
        var found = new Dictionary<Anchor, int>(ReferenceEqualityComparer.Instance);
        foreach (var anchor in frame.Anchors)
        {
            var span = frame.Text.View.ToSource(frame.Text.Token(anchor.Head).Span);
            var best = (Index: -1, Fit: 0.0);
            for (var g = 0; g < gold.Dealings.Length; g++)
            {
                var fit = Fit(frame, anchor, gold.Dealings[g], span);
                if (fit > best.Fit) best = (g, fit);
            }

            found[anchor] = best.Index;
        }

        return found;
    }

    // Within the evidence, with a party in reach; of several such dealings the one whose parties and figures stand nearest.
    private static double Fit(ArticleFrame frame, Anchor anchor, GoldDealing dealing, TextSpan span)
    {
        if (dealing.Kind != anchor.Kind.Id || !dealing.Evidence.Any(e => e.Contains(span))) return 0;
        var codes = dealing.Parties.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var fit = 0.1;
        foreach (var mention in frame.Mentions.BySentence[anchor.Sentence])
            if (mention.Codes.Any(codes.Contains)) fit += 1.0 / (2 + Math.Abs(mention.Head - anchor.Head));
        foreach (var term in frame.Terms)
            if (frame.Text.Token(term.FirstToken).SentenceIndex == anchor.Sentence && Dealings.Binding.TermBinder.SensesOf(term).Any(s => Has(dealing, term, s)))
                fit += 1.0 / (2 + Math.Abs(term.FirstToken - anchor.Head));
        return fit;
    }
}
