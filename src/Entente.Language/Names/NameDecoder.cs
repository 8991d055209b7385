using Entente.Language.Networks;

namespace Entente.Language.Names;

/// <summary>Finds the best allowed sequence of name labels (Viterbi 1967), and reads names off one.</summary>
internal static class NameDecoder
{
    /// <summary>Writes the best labels of the rows from <paramref name="first"/> to <paramref name="end"/> into <paramref name="labels"/>.</summary>
    public static void Decode(Matrix scores, int first, int end, Span<int> labels)
    {
        Span<float> best = stackalloc float[NameLabels.Count];
        Span<float> next = stackalloc float[NameLabels.Count];
        var cameFrom = new byte[(end - first) * NameLabels.Count];
        for (var t = first; t < end; t++)
        {
            var row = scores.Row(t);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var from = t == first ? (NameLabels.IsInside(label) ? -1 : 0) : BestBefore(best, label);
                next[label] = from < 0 ? float.NegativeInfinity : row[label] + (t == first ? 0 : best[from]);
                cameFrom[((t - first) * NameLabels.Count) + label] = (byte)Math.Max(from, 0);
            }

            next.CopyTo(best);
        }

        if (end > first) Trace(cameFrom, Activations.IndexOfMax(best), labels[..(end - first)]);
    }

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

    private static int BestBefore(ReadOnlySpan<float> best, int label)
    {
        var from = -1;
        for (var before = 0; before < NameLabels.Count; before++)
            if (NameLabels.MayFollow(before, label) && (from < 0 || best[before] > best[from])) from = before;
        return from;
    }

    private static void Trace(byte[] cameFrom, int label, Span<int> labels)
    {
        for (var t = labels.Length - 1; t >= 0; t--)
        {
            labels[t] = label;
            label = cameFrom[(t * NameLabels.Count) + label];
        }
    }
}
