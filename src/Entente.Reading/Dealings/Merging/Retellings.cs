using Entente.Reading.Dealings.Binding;

namespace Entente.Reading.Dealings.Merging;

/// <summary>
/// "Parliament has yet to approve the $25 billion": a later dealing of a kind that an earlier one of the article has too, among the same parties and without
/// a term that the earlier one lacks, is the earlier one told again.
/// </summary>
internal static class Retellings
{
    /// <summary>The dealings with their terms, in the order of the text, each once.</summary>
    /// <param name="drafts">The dealings.</param>
    /// <param name="terms">The terms of each.</param>
    /// <param name="areApart">Whether an earlier and a later one are two beyond doubt.</param>
    public static List<(Draft Draft, List<BoundTerm> Terms)> Joined(
        IReadOnlyList<Draft> drafts, IReadOnlyList<List<BoundTerm>> terms, Func<Draft, Draft, bool> areApart)
    {
        var once = new List<(Draft Draft, List<BoundTerm> Terms)>();
        foreach (var (draft, own) in drafts.Zip(terms).OrderBy(d => d.First.Anchors[0].Anchor.First))
        {
            if (once.Find(earlier => IsToldAgain(earlier.Draft, draft) && HasAll(earlier.Terms, own) && !areApart(earlier.Draft, draft)).Draft is { } earlier) earlier.AddAll(draft.Anchors);
            else once.Add((draft, own));
        }

        return once;
    }

    private static bool HasAll(List<BoundTerm> terms, List<BoundTerm> own) =>
        own.All(term => terms.Any(t => t.Sense == term.Sense && t.Mention.Value == term.Mention.Value));

    private static bool IsToldAgain(Draft earlier, Draft later) => earlier.Kind == later.Kind && later.Codes.All(earlier.Codes.Contains);
}
