namespace Entente.Language.Names;

/// <summary>Reads names off a sequence of labels.</summary>
internal static class NameDecoder
{
    /// <summary>The names that labels spell; token indices count from <paramref name="firstToken"/>.</summary>
    public static void Read(ReadOnlySpan<int> labels, int firstToken, List<Name> names)
    {
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] == NameLabels.Outside) continue;
            var kind = NameLabels.KindOf(labels[t]);
            var end = t + 1;
            while (end < labels.Length && labels[end] == NameLabels.Inside(kind)) end++;
            names.Add(new Name(kind, firstToken + t, firstToken + end));
            t = end - 1;
        }
    }
}
