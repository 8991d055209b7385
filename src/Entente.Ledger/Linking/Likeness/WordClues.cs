namespace Entente.Ledger.Linking.Likeness;

/// <summary>What the words of two dealings show: names most, then the words of their subjects, then those of their evidence.</summary>
internal static class WordClues
{
    private const int MostNamed = 6;
    private const double NameFactor = 1.5;

    public static IEnumerable<Clue> Of(ComparedDealing left, ComparedDealing right)
    {
        var names = left.Names.SharedWith(right.Names);
        var telling = Math.Log2(1 + (NameFactor * names) + left.Words.SharedWith(right.Words));
        yield return new Clue("telling-words", telling, () => Text("words", Common(left, right)));
        var subject = Math.Log2(1 + left.Subject.SharedWith(right.Subject));
        yield return new Clue("subject-words", subject, () => Text("subject", left.Subject.CommonWith(right.Subject)));
        if (names == 0)
        {
            var apart = Math.Log2(1 + Math.Min(left.Names.Weight, right.Names.Weight));
            yield return new Clue("other-names", apart, () => "each has names, none of them in both");
        }
    }

    /// <summary>
    /// Whether a telling name that stands in the subject of one of them is told by the other as well: both are about one named thing.
    /// </summary>
    public static bool AreTied(ComparedDealing left, ComparedDealing right) =>
        left.TellingSubject.SharedWith(right.Names) > 0 || right.TellingSubject.SharedWith(left.Names) > 0;

    private static IEnumerable<string> Common(ComparedDealing left, ComparedDealing right) =>
        left.Names.CommonWith(right.Names).Concat(left.Words.CommonWith(right.Words));

    private static string Text(string what, IEnumerable<string> common) => $"{what} of both: {string.Join(", ", common.Take(MostNamed))}";
}
