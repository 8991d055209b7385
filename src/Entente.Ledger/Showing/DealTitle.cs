namespace Entente.Ledger.Showing;

/// <summary>Chooses among the subjects of a deal's dealings the one to call it by.</summary>
internal static class DealTitle
{
    private const int ShortestWord = 4;

    /// <summary>The subject whose words the others have too, so that "loan for Rooppur" is chosen before "loan"; of equal ones the first.</summary>
    /// <param name="subjects">In the order of publication; at least one.</param>
    public static string Of(IReadOnlyList<string> subjects)
    {
        var words = subjects.Select(WordsOf).ToList();
        var told = words.SelectMany(w => w).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return subjects.Zip(words).MaxBy(s => s.Second.Sum(w => told[w] - 1)).First;
    }

    private static HashSet<string> WordsOf(string subject) =>
    [
        .. string.Concat(subject.Select(c => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ').Where(w => w.Length >= ShortestWord),
    ];
}
