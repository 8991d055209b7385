using Entente.Language.Networks;

namespace Entente.Language.Names;

/// <summary>
/// One text calls one thing by one name: the mentions of a proper noun move towards what they say together, in the kind of the name and in
/// whether they are of one.
/// </summary>
internal sealed class NameAgreement
{
    private const int Classes = 4;
    private const float KindShare = 0.8f, NoneShare = 0.5f;

    private readonly Dictionary<string, int> _groups = [];
    private readonly List<float[]> _sums = [];
    private readonly List<int> _counts = [];
    private int[] _groupOf = [];

    public void Apply(Matrix scores, string text, TextSpan[] tokens, Annotation annotation)
    {
        Gather(scores, text, tokens, annotation);
        Span<float> own = stackalloc float[Classes];
        for (var t = 0; t < tokens.Length; t++)
        {
            if (_groupOf[t] < 0 || _counts[_groupOf[t]] < 2) continue;
            var row = scores.Row(t);
            Classify(row, own);
            for (var c = 0; c < Classes; c++)
            {
                var shift = (c == 0 ? NoneShare : KindShare) * ((_sums[_groupOf[t]][c] / _counts[_groupOf[t]]) - own[c]);
                if (c > 0) row[(2 * c) - 1] += shift;
                row[2 * c] += shift;
            }
        }
    }

    private void Gather(Matrix scores, string text, TextSpan[] tokens, Annotation annotation)
    {
        _groups.Clear();
        _sums.Clear();
        _counts.Clear();
        if (_groupOf.Length < tokens.Length) _groupOf = new int[tokens.Length];
        var lookup = _groups.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<float> own = stackalloc float[Classes];
        for (var t = 0; t < tokens.Length; t++)
        {
            _groupOf[t] = -1;
            var form = tokens[t].In(text);
            if (form.Length < 2 || !char.IsUpper(form[0]) || !annotation.TagOf(t).Xpos.StartsWith("NNP", StringComparison.Ordinal)) continue;
            if (!lookup.TryGetValue(form, out var group))
            {
                lookup[form] = group = _sums.Count;
                _sums.Add(new float[Classes]);
                _counts.Add(0);
            }

            _groupOf[t] = group;
            _counts[group]++;
            Classify(scores.Row(t), own);
            for (var c = 0; c < Classes; c++) _sums[group][c] += own[c];
        }
    }

    // The logarithms of the shares of no name and of each kind.
    private static void Classify(ReadOnlySpan<float> scores, Span<float> classes)
    {
        classes[0] = scores[0];
        for (var c = 1; c < Classes; c++) classes[c] = MathF.Max(scores[(2 * c) - 1], scores[2 * c]);
        var top = classes[0];
        foreach (var c in classes) top = MathF.Max(top, c);
        var sum = 0f;
        foreach (var c in classes) sum += MathF.Exp(c - top);
        foreach (ref var c in classes) c -= top + MathF.Log(sum);
    }
}
