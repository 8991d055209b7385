using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entente.Reading.Choices;

/// <summary>All choices that a reading leaves to what was learned from annotated articles. Immutable.</summary>
internal sealed class ReadingModel
{
    private const string Resource = "reading.model";
    private static readonly Lazy<ReadingModel> Loaded = new(Load);
    private readonly FrozenDictionary<string, LinearChoice> _choices;

    /// <param name="about">Lines that say what it was trained from.</param>
    /// <param name="choices">The choices.</param>
    public ReadingModel(ImmutableArray<string> about, IEnumerable<LinearChoice> choices) =>
        (About, _choices) = (about, choices.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal));

    /// <summary>The model that comes with the program.</summary>
    public static ReadingModel Shipped => Loaded.Value;

    /// <summary>What it was trained from.</summary>
    public ImmutableArray<string> About { get; }

    /// <summary>The choices by name.</summary>
    public IEnumerable<LinearChoice> Choices => _choices.Values.OrderBy(c => c.Name, StringComparer.Ordinal);

    /// <summary>The choice of the name.</summary>
    public LinearChoice this[string name] => _choices[name];

    private static ReadingModel Load()
    {
        using var stream = typeof(ReadingModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("The program was built without models/reading.model. Train it with `entente train-reading`.");
        return ReadingModelFile.Read(stream);
    }
}
