using Entente.Reading.Choices;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Terms;

namespace Entente.Reading.Dealings.Binding;

/// <summary>Gives each figure and date to the dealing that it most likely belongs to, in its likeliest sense, or to none.</summary>
internal sealed class TermBinder(TermFeatures features, LinearChoice choice)
{
    private const double Least = 0.3;
    private const int Furthest = 125;

    /// <summary>The terms of each draft, in the order of the drafts.</summary>
    public IReadOnlyList<List<BoundTerm>> Bind(IEnumerable<TermMention> terms, IReadOnlyList<Draft> drafts)
    {
        var bound = drafts.Select(_ => new List<BoundTerm>()).ToList();
        foreach (var term in terms.Where(t => !t.IsConversion))
            if (Best(term, drafts) is { } best) Add(bound[best.Draft], best.Term);
        return bound;
    }

    /// <summary>The senses that a mention may have in a dealing.</summary>
    public static IEnumerable<TermSense> SensesOf(TermMention term) => term.Others.Prepend(new TermSense(term.Type, term.Unit));

    /// <summary>The drafts near enough to have the term.</summary>
    public static IEnumerable<int> Near(TermMention term, IReadOnlyList<Draft> drafts, TermFeatures features) =>
        features.IsOfSaying(term) ? [] : Enumerable.Range(0, drafts.Count).Where(d => features.Cost(drafts[d], term) <= Furthest);

    private (int Draft, BoundTerm Term)? Best(TermMention term, IReadOnlyList<Draft> drafts)
    {
        (int, BoundTerm)? best = null;
        var highest = 0.0;
        foreach (var d in Near(term, drafts, features))
            foreach (var sense in SensesOf(term))
            {
                var likely = choice.Yes(features.Of(drafts[d], term, sense, drafts));
                // Of two dealings that may have it alike it goes to the surer one.
                var weighed = likely * Math.Sqrt(drafts[d].Confidence);
                if (likely > Least && weighed > highest) (best, highest) = ((d, new BoundTerm(term, sense, likely)), weighed);
            }

        return best;
    }

    // A value stated again is one term.
    private static void Add(List<BoundTerm> bound, BoundTerm term)
    {
        if (!bound.Exists(b => b.Sense == term.Sense && b.Mention.Value == term.Mention.Value)) bound.Add(term);
    }
}

/// <summary>A figure or date as a term of a dealing.</summary>
/// <param name="Mention">Where it stands, and its value.</param>
/// <param name="Sense">What it is taken for.</param>
/// <param name="Confidence">How likely that is.</param>
internal readonly record struct BoundTerm(TermMention Mention, TermSense Sense, double Confidence);
