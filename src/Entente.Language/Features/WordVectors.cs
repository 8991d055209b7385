using Entente.Language.Networks;

namespace Entente.Language.Features;

/// <summary>
/// Vectors of words that were learned elsewhere from a great deal of text, one signed byte for each column and a scale for each row.
/// Training leaves them as they are. Immutable.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>No vectors: no word has a row, and rows have no columns.</summary>
    public static readonly WordVectors None = new([], 0, [], []);

    private readonly FeatureIndex _index;

    /// <param name="words">The hash of each row's word, as <see cref="TokenFeatures.WordHashOf"/> gives it.</param>
    /// <param name="columns">The columns of a row.</param>
    /// <param name="scales">What one step of each row's bytes is worth.</param>
    /// <param name="steps">The rows' bytes, one row behind the other.</param>
    public WordVectors(uint[] words, int columns, float[] scales, sbyte[] steps)
    {
        if (scales.Length != words.Length || steps.Length != words.Length * columns) throw new ArgumentException("The sizes do not fit.");
        (Words, Columns, Scales, Steps) = (words, columns, scales, steps);
        _index = new FeatureIndex(words);
    }

    public uint[] Words { get; }

    public int Columns { get; }

    public float[] Scales { get; }

    public sbyte[] Steps { get; }

    /// <summary>The row of the word with this hash; -1 if it has none.</summary>
    public int RowOf(uint word) => _index.RowOf(word);

    /// <summary>The vectors of a batch's tokens, one row each; of a word without one, zeros.</summary>
    public void Fill(TokenBatch batch, Matrix output)
    {
        output.Resize(batch.TokenCount, Columns);
        for (var t = 0; t < batch.TokenCount; t++)
        {
            if (batch.VectorOf(t) is >= 0 and var row) Unpack(row, output.Row(t));
            else output.Row(t).Clear();
        }
    }

    private void Unpack(int row, Span<float> cells)
    {
        var scale = Scales[row];
        var steps = Steps.AsSpan(row * Columns, Columns);
        for (var c = 0; c < cells.Length; c++) cells[c] = scale * steps[c];
    }
}
