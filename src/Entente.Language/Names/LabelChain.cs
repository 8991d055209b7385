using Entente.Language.Networks;

namespace Entente.Language.Names;

/// <summary>
/// A chain of labels as a conditional random field (Lafferty et al. 2001): what each token says for itself, and what a label says of the
/// next. Row <see cref="NameLabels.Count"/> of the transitions stands for the beginning of a sentence.
/// </summary>
internal sealed class LabelChain(Parameter transitions)
{
    private const int Labels = NameLabels.Count;
    private const float Never = -1e6f;

    private float[] _forward = [];
    private float[] _backward = [];

    public LabelChain()
        : this(new Parameter(Labels + 1, Labels))
    {
    }

    public IEnumerable<Parameter> Parameters => [transitions];

    public LabelChain Replica() => new(transitions.Replica());

    /// <summary>The chain halfway between all of <paramref name="chains"/>.</summary>
    public static LabelChain Mean(IReadOnlyList<LabelChain> chains)
    {
        var mean = new LabelChain();
        var target = mean.Parameters.Single().Value;
        foreach (var chain in chains)
        {
            var own = chain.Parameters.Single().Value;
            for (var i = 0; i < target.Length; i++) target.Data[i] += own.Data[i] / chains.Count;
        }

        return mean;
    }

    /// <summary>Writes the best labels of the rows from <paramref name="first"/> to <paramref name="end"/> into <paramref name="labels"/> (Viterbi 1967).</summary>
    public void Decode(Matrix scores, int first, int end, Span<int> labels)
    {
        if (end == first) return;
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        var cameFrom = new byte[(end - first) * Labels];
        for (var label = 0; label < Labels; label++) best[label] = scores[first, label] + Step(Labels, label);
        for (var t = first + 1; t < end; t++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var from = 0;
                for (var before = 1; before < Labels; before++)
                    if (best[before] + Step(before, label) > best[from] + Step(from, label)) from = before;
                next[label] = best[from] + Step(from, label) + scores[t, label];
                cameFrom[((t - first) * Labels) + label] = (byte)from;
            }

            next.CopyTo(best);
        }

        Trace(cameFrom, Activations.IndexOfMax(best), labels[..(end - first)]);
    }

    /// <summary>Turns the scores of a sentence into their gradient, adds to that of the transitions, and returns the loss.</summary>
    public float Learn(Matrix scores, int first, int end, ReadOnlySpan<int> gold, float weight)
    {
        if (end == first) return 0;
        var total = Sweep(scores, first, end);
        var loss = total - PathScore(scores, first, gold);
        for (var t = first; t < end; t++) LearnStep(scores, first, t, gold, total, weight);
        for (var t = first; t < end; t++)
        {
            var row = scores.Row(t);
            for (var label = 0; label < Labels; label++)
                row[label] = weight * (MathF.Exp(At(_forward, t - first, label) + At(_backward, t - first, label) - total) - (gold[t - first] == label ? 1 : 0));
        }

        return loss * weight;
    }

    private float Step(int before, int label)
    {
        var allowed = before == Labels ? !NameLabels.IsInside(label) : NameLabels.MayFollow(before, label);
        return allowed ? transitions.Value[before, label] : Never;
    }

    private static ref float At(float[] table, int t, int label) => ref table[(t * Labels) + label];

    // Both ways over the sentence; returns the logarithm of the sum over all paths.
    private float Sweep(Matrix scores, int first, int end)
    {
        var count = end - first;
        if (_forward.Length < count * Labels) (_forward, _backward) = (new float[2 * count * Labels], new float[2 * count * Labels]);
        Span<float> sums = stackalloc float[Labels];
        for (var label = 0; label < Labels; label++)
            (At(_forward, 0, label), At(_backward, count - 1, label)) = (scores[first, label] + Step(Labels, label), 0);
        for (var t = 1; t < count; t++)
        {
            for (var label = 0; label < Labels; label++)
            {
                for (var before = 0; before < Labels; before++) sums[before] = At(_forward, t - 1, before) + Step(before, label);
                At(_forward, t, label) = scores[first + t, label] + LogSum(sums);
            }
        }

        for (var t = count - 2; t >= 0; t--)
        {
            for (var label = 0; label < Labels; label++)
            {
                for (var next = 0; next < Labels; next++) sums[next] = Step(label, next) + scores[first + t + 1, next] + At(_backward, t + 1, next);
                At(_backward, t, label) = LogSum(sums);
            }
        }

        return LogSum(_forward.AsSpan((count - 1) * Labels, Labels));
    }

    private float PathScore(Matrix scores, int first, ReadOnlySpan<int> gold)
    {
        var (sum, before) = (0f, Labels);
        for (var t = 0; t < gold.Length; t++)
        {
            sum += scores[first + t, gold[t]] + Step(before, gold[t]);
            before = gold[t];
        }

        return sum;
    }

    private void LearnStep(Matrix scores, int first, int t, ReadOnlySpan<int> gold, float total, float weight)
    {
        var at = t - first;
        for (var label = 0; label < Labels; label++)
        {
            var rest = scores[t, label] + At(_backward, at, label) - total;
            for (var before = at == 0 ? Labels : 0; before < (at == 0 ? Labels + 1 : Labels); before++)
                transitions.Gradient[before, label] += weight * MathF.Exp((at == 0 ? 0 : At(_forward, at - 1, before)) + Step(before, label) + rest);
        }

        transitions.Gradient[at == 0 ? Labels : gold[at - 1], gold[at]] -= weight;
    }

    private static float LogSum(ReadOnlySpan<float> values)
    {
        var top = float.NegativeInfinity;
        foreach (var value in values) top = MathF.Max(top, value);
        var sum = 0f;
        foreach (var value in values) sum += MathF.Exp(value - top);
        return top + MathF.Log(sum);
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
