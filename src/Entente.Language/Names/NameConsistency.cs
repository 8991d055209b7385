namespace Entente.Language.Names;

/// <summary>One text calls one thing by one name: what the finder says of most mentions of a name holds for all of them.</summary>
internal static class NameConsistency
{
    private const int EnoughMentions = 2;

    /// <summary>Gives each name the kind that its mentions have most often, and adds proper nouns that are mentions of a name found elsewhere.</summary>
    /// <param name="names">The names found, in order.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="isProperNoun">Whether the token at an index is a proper noun.</param>
    public static List<Name> Apply(List<Name> names, string text, TextSpan[] tokens, Func<int, bool> isProperNoun)
    {
        var kinds = new Dictionary<string, int[]>();
        foreach (var name in names) Count(kinds, FormOf(name, text, tokens))[(int)name.Kind]++;
        var agreed = names.ConvertAll(name => name with { Kind = Majority(kinds[FormOf(name, text, tokens)], name.Kind) });
        return kinds.Count == 0 ? agreed : WithMissed(agreed, kinds, text, tokens, isProperNoun);
    }

    private static List<Name> WithMissed(
        List<Name> names, Dictionary<string, int[]> kinds, string text, TextSpan[] tokens, Func<int, bool> isProperNoun)
    {
        var lookup = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        var result = new List<Name>(names.Count);
        var next = 0;
        for (var t = 0; t < tokens.Length; t++)
        {
            if (next < names.Count && names[next].FirstToken == t)
            {
                result.Add(names[next]);
                t = names[next++].EndToken - 1;
            }
            else if (isProperNoun(t) && StandsAlone(t, tokens.Length, isProperNoun) && lookup.TryGetValue(tokens[t].In(text), out var counts)
                && counts.Sum() >= EnoughMentions)
            {
                result.Add(new Name(Majority(counts, NameKind.Person), t, t + 1));
            }
        }

        return result;
    }

    private static bool StandsAlone(int token, int count, Func<int, bool> isProperNoun) =>
        (token == 0 || !isProperNoun(token - 1)) && (token + 1 >= count || !isProperNoun(token + 1));

    private static NameKind Majority(int[] counts, NameKind own)
    {
        var best = own;
        foreach (var kind in Enum.GetValues<NameKind>())
            if (counts[(int)kind] > counts[(int)best]) best = kind;
        return best;
    }

    private static int[] Count(Dictionary<string, int[]> kinds, string form)
    {
        if (!kinds.TryGetValue(form, out var counts)) kinds[form] = counts = new int[Enum.GetValues<NameKind>().Length];
        return counts;
    }

    private static string FormOf(Name name, string text, TextSpan[] tokens) =>
        text[tokens[name.FirstToken].Start..tokens[name.EndToken - 1].End];
}
