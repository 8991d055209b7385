using Entente.Language.Features;
using Entente.Language.Models;

namespace Entente.Language.Training;

/// <summary>Word vectors to train with, and the line of the model file that says where they come from.</summary>
/// <param name="Vectors">The vectors.</param>
/// <param name="Lines">The line; none without vectors.</param>
internal sealed record VectorSource(WordVectors Vectors, string[] Lines)
{
    private const string Label = "word vectors: ";

    private const string KnownFile = "glove.6B.100d";

    private const string KnownSource =
        "GloVe 6B (Pennington, Socher and Manning 2014; Wikipedia 2014 and Gigaword 5), 100 columns, PDDL 1.0, https://nlp.stanford.edu/projects/glove/";

    /// <summary>From a file in the text form of GloVe, or from a model file, which hands its own on; without a file, none.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="most">The most words to take of a text.</param>
    /// <exception cref="ModelException">The model file is damaged or of another version.</exception>
    /// <exception cref="FormatException">The text has other lines than words and numbers.</exception>
    public static VectorSource Read(string? path, int most)
    {
        if (path is null) return new(WordVectors.None, []);
        using var stream = File.OpenRead(path);
        if (ModelFile.IsModel(stream))
        {
            var model = ModelFile.Read(stream);
            return new(model.Vectors, [.. model.Card.Sources.Split('\n').Where(line => line.StartsWith(Label, StringComparison.Ordinal))]);
        }

        using var text = new StreamReader(stream);
        var name = Path.GetFileName(path);
        return new(WordVectorReader.Read(text, most), [Label + (name.StartsWith(KnownFile, StringComparison.Ordinal) ? KnownSource : name)]);
    }
}
