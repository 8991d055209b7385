using System.Collections.Immutable;

namespace Entente.Ledger.Lineage.Graphs;

/// <summary>Follows who had it from whom up to those who had it from nobody.</summary>
internal sealed class RootFinder
{
    private readonly TextFamilies _families;
    private readonly Dictionary<string, TracedOutlet> _outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _parents;

    public RootFinder(ImmutableArray<TracedArticle> articles, TextFamilies families)
    {
        _families = families;
        var outlets = articles.SelectMany(a => a.From.Append(a.Publisher)).OfType<TracedOutlet>();
        foreach (var outlet in outlets) _outlets.TryAdd(outlet.Name, outlet);
        _parents = articles.Where(a => a.Publisher is not null)
            .GroupBy(a => a.Publisher!.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Passed(g.Key, [.. g]), StringComparer.Ordinal);
    }

    /// <summary>The names of an article's roots, sorted.</summary>
    public ImmutableArray<string> Of(TracedArticle article) =>
        [.. Origins(article).SelectMany(Roots).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public LineageRoot Describe(string name, ImmutableArray<string> articles) =>
        _outlets.TryGetValue(name, out var outlet)
            ? new LineageRoot(name, outlet.Home, outlet.IsStateMedia, articles)
            : new LineageRoot(name, null, false, articles);

    // Whose report it is: that from which one of its copies says it has it, else that of the copy's publisher who had it first.
    private IEnumerable<string> Origins(TracedArticle article)
    {
        var copies = _families.Of(article);
        if (copies.FirstOrDefault(c => !c.From.IsEmpty) is { } told) return told.From.Select(o => o.Name);
        var first = FirstOf(copies);
        return [first.Publisher?.Name ?? first.Hash];
    }

    // A publisher whom its own copy names has it from nobody; of those of one day an agency is likelier to be printed than to print.
    private static TracedArticle FirstOf(TracedArticle[] copies) =>
        copies.FirstOrDefault(c => c.CreditsPublisher)
        ?? copies.FirstOrDefault(c => c.Day == copies[0].Day && c.Publisher is { IsAgency: true })
        ?? copies[0];

    // From whom an outlet has all that it reports here; none where it has anything first-hand.
    private string[] Passed(string outlet, TracedArticle[] articles)
    {
        var origins = articles.Select(a => Origins(a).ToArray()).ToArray();
        return origins.Any(o => o.Contains(outlet, StringComparer.Ordinal))
            ? []
            : [.. origins.SelectMany(o => o).Distinct(StringComparer.Ordinal)];
    }

    // Those from whom the way leads no farther than back to them. In a circle the first by name stands for all.
    private IEnumerable<string> Roots(string start) =>
        Reached(start).Where(IsLast).Select(name => Reached(name).Min!).Distinct(StringComparer.Ordinal);

    private bool IsLast(string name) => Reached(name).All(other => Reached(other).Contains(name));

    private SortedSet<string> Reached(string start)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal) { start };
        var open = new Stack<string>([start]);
        while (open.TryPop(out var name))
        {
            foreach (var parent in Parents(name).Where(reached.Add)) open.Push(parent);
        }

        return reached;
    }

    private string[] Parents(string name) => _parents.GetValueOrDefault(name, []);
}
