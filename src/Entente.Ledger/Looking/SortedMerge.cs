namespace Entente.Ledger.Looking;

/// <summary>Puts two sorted sequences together.</summary>
internal static class SortedMerge
{
    /// <summary>All of both in their order; no more of either is taken than is asked for.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> many, IReadOnlyList<T> few, IComparer<T> order)
    {
        var next = 0;
        foreach (var item in many)
        {
            for (; next < few.Count && order.Compare(few[next], item) < 0; next++) yield return few[next];
            yield return item;
        }

        for (; next < few.Count; next++) yield return few[next];
    }
}
