namespace Entente.Ledger.Linking;

/// <summary>
/// The judgements in force, thought to their end: what is the same as the same is the same, and what is not the same as one is not the
/// same as any of those. Immutable.
/// </summary>
public sealed class JudgementBook
{
    private static readonly string[] None = [];
    private readonly Dictionary<string, string> _above = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _groups;
    private readonly Dictionary<string, HashSet<string>> _apart = new(StringComparer.Ordinal);

    /// <summary>Thinks them to their end.</summary>
    /// <exception cref="ContradictoryJudgementsException">They cannot all hold.</exception>
    public JudgementBook(IEnumerable<LinkJudgement> judgements)
    {
        var all = judgements.ToArray();
        foreach (var judgement in all.Where(j => j.IsSame)) Join(Root(judgement.Left), Root(judgement.Right));
        foreach (var judgement in all.Where(j => !j.IsSame)) Part(judgement);
        Dealings = [.. _above.Keys.Order(StringComparer.Ordinal)];
        _groups = Dealings.GroupBy(Root, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The keys of all dealings that a judgement names, sorted.</summary>
    public IReadOnlyList<string> Dealings { get; }

    /// <summary>Whether a judgement names the dealing.</summary>
    public bool Names(string dealing) => _above.ContainsKey(dealing);

    /// <summary>
    /// The dealings judged to be of one deal with <paramref name="dealing"/>, itself among them, sorted; none where no judgement names
    /// it.
    /// </summary>
    public IReadOnlyList<string> SameAs(string dealing) => Names(dealing) ? _groups[Root(dealing)] : None;

    /// <summary>Whether the two are judged to be of different deals.</summary>
    public bool AreApart(string left, string right) =>
        Names(left) && Names(right) && _apart.TryGetValue(Root(left), out var others) && others.Contains(Root(right));

    /// <summary>Whether the two are judged to be one deal, or to be two.</summary>
    public bool Settles(string left, string right) => Names(left) && Names(right) && (Root(left) == Root(right) || AreApart(left, right));

    private void Part(LinkJudgement judgement)
    {
        var (left, right) = (Root(judgement.Left), Root(judgement.Right));
        if (left == right) throw new ContradictoryJudgementsException(judgement.Left, judgement.Right);
        Apart(left).Add(right);
        Apart(right).Add(left);
    }

    private HashSet<string> Apart(string root)
    {
        if (!_apart.TryGetValue(root, out var others)) _apart[root] = others = new HashSet<string>(StringComparer.Ordinal);
        return others;
    }

    // The lesser key is the root, so that nothing depends on the order in which judgements are given.
    private void Join(string left, string right)
    {
        if (left == right) return;
        var (low, high) = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
        _above[high] = low;
    }

    private string Root(string dealing)
    {
        if (_above.TryAdd(dealing, dealing)) return dealing;
        var root = dealing;
        while (_above[root] != root) root = _above[root];
        return root;
    }
}
