using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>What the words of two dealings show: names most, then the words of their subjects, then those of their evidence.</summary>
internal sealed class WordClues(WordWeights weights)
{
    private const int MostNamed = 6;
    private const double NameFactor = 1.5;

    public IEnumerable<Clue> Of(LinkProfile left, LinkProfile right)
    {
        var names = new Overlap(left.Names, right.Names, weights.OfName);
        var subjects = new Overlap(left.Subject, right.Subject, weights.OfWord);
        var words = new Overlap([.. left.Subject, .. left.Words], [.. right.Subject, .. right.Words], weights.OfWord);
        var telling = Math.Log2(1 + (NameFactor * names.Shared) + words.Shared);
        yield return new Clue("telling-words", telling, Text("words", [.. names.Common, .. words.Common]));
        yield return new Clue("subject-words", Math.Log2(1 + subjects.Shared), Text("subject", subjects.Common));
        var apart = names.Shared == 0 ? Math.Log2(1 + Math.Min(Named(left), Named(right))) : 0;
        yield return new Clue("other-names", apart, "each has names, none of them in both");
    }

    /// <summary>
    /// Names that stand in the subject of one of them and are told by the other as well: both are about one named thing.
    /// </summary>
    public string[] Tie(LinkProfile left, LinkProfile right) =>
    [
        .. left.SubjectNames.Intersect(right.Names, StringComparer.Ordinal)
            .Union(right.SubjectNames.Intersect(left.Names, StringComparer.Ordinal), StringComparer.Ordinal)
            .Where(name => weights.OfName(name) >= 1),
    ];

    private double Named(LinkProfile profile) => profile.Names.Sum(weights.OfName);

    private static string Text(string what, IEnumerable<string> common) => $"{what} of both: {string.Join(", ", common.Take(MostNamed))}";
}
