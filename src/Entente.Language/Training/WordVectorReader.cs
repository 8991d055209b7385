using System.Globalization;
using Entente.Language.Features;

namespace Entente.Language.Training;

/// <summary>
/// Reads word vectors in the text form of GloVe (https://nlp.stanford.edu/projects/glove/): a line for each word, the commonest first, the
/// word and its numbers parted by single spaces.
/// </summary>
internal static class WordVectorReader
{
    private const float MostSteps = 127;

    private const int MostColumns = 1024;

    /// <summary>
    /// The vectors of the first <paramref name="most"/> words of a file. Words are put as the networks see them, digits as 0; of those
    /// that look alike then, the commonest counts.
    /// </summary>
    /// <exception cref="FormatException">A line has no numbers, or not as many as the one before.</exception>
    public static WordVectors Read(TextReader text, int most)
    {
        var (words, scales, steps, seen) = (new List<uint>(), new List<float>(), new List<sbyte>(), new HashSet<uint>());
        var (columns, number) = (0, 0);
        while (words.Count < most && text.ReadLine() is { } line)
        {
            number++;
            var cells = line.Split(' ');
            if (columns == 0) columns = cells.Length - 1;
            if (cells.Length != columns + 1 || columns is 0 or > MostColumns) throw new FormatException($"Line {number} of the word vectors has {cells.Length - 1} numbers where {columns} are due.");
            var word = TokenFeatures.WordHashOf(cells[0]);
            if (!seen.Add(word)) continue;
            words.Add(word);
            scales.Add(Pack(cells.AsSpan(1), number, steps));
        }

        return new WordVectors([.. words], columns, [.. scales], [.. steps]);
    }

    private static float Pack(ReadOnlySpan<string> cells, int line, List<sbyte> steps)
    {
        Span<float> values = stackalloc float[cells.Length];
        var top = 0f;
        for (var c = 0; c < values.Length; c++)
        {
            if (!float.TryParse(cells[c], NumberStyles.Float, CultureInfo.InvariantCulture, out values[c]) || !float.IsFinite(values[c]))
                throw new FormatException($"Line {line} of the word vectors has '{cells[c]}' where a number should be.");
            top = MathF.Max(top, MathF.Abs(values[c]));
        }

        var scale = top / MostSteps;
        foreach (var value in values) steps.Add((sbyte)(scale == 0 ? 0 : MathF.Round(value / scale)));
        return scale;
    }
}
