namespace Entente.Language.Names;

/// <summary>The labels that spell names token by token: outside, or the beginning or inside of a name of some kind.</summary>
internal static class NameLabels
{
    public const int Count = 7;
    public const int Outside = 0;

    public static int Begin(NameKind kind) => 1 + (2 * (int)kind);

    public static int Inside(NameKind kind) => 2 + (2 * (int)kind);

    /// <summary>The labels that spell <paramref name="names"/> over <paramref name="count"/> tokens.</summary>
    public static int[] Of(IEnumerable<Name> names, int count)
    {
        var labels = new int[count];
        foreach (var name in names)
        {
            Array.Fill(labels, Inside(name.Kind), name.FirstToken, name.EndToken - name.FirstToken);
            labels[name.FirstToken] = Begin(name.Kind);
        }

        return labels;
    }

    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 2);

    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    /// <summary>Whether <paramref name="label"/> may stand behind <paramref name="before"/>: an inside only behind its own kind.</summary>
    public static bool MayFollow(int before, int label) => !IsInside(label) || before == label || before == label - 1;
}
