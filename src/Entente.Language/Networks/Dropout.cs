namespace Entente.Language.Networks;

/// <summary>Hides columns at random while training: the same ones throughout a sentence. Without a random source it hides nothing.</summary>
internal sealed class Dropout(float share)
{
    private readonly Matrix _masks = new();

    /// <summary>Draws masks for <paramref name="sentences"/> sentences.</summary>
    public void Draw(SeededRandom random, int sentences, int columns)
    {
        _masks.Resize(sentences, columns);
        for (var s = 0; s < sentences; s++)
            foreach (ref var cell in _masks.Row(s)) cell = random.Chance(share) ? 0 : 1 / (1 - share);
    }

    /// <summary>Multiplies each row by its sentence's mask, in place: values going forward, gradients coming back.</summary>
    public void Apply(Matrix values, ReadOnlySpan<int> starts)
    {
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            for (var t = starts[s]; t < starts[s + 1]; t++) Lanewise.Multiply(ref _masks.RowStart(s), ref values.RowStart(t), values.Stride);
        }
    }
}
