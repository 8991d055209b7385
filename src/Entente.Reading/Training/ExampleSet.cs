using Entente.Reading.Choices;

namespace Entente.Reading.Training;

/// <summary>The choices of a set of articles whose answers are known, by the name of the choice.</summary>
internal sealed class ExampleSet(float weight = 1)
{
    private readonly Dictionary<string, List<Example>> _examples = new(StringComparer.Ordinal);

    public IReadOnlyList<Example> Of(string choice) => _examples.TryGetValue(choice, out var list) ? list : [];

    /// <summary>Adds a choice, which counts for <paramref name="share"/> of what the article's others do.</summary>
    public void Add(string choice, FeatureList features, int answer, double share = 1)
    {
        if (!_examples.TryGetValue(choice, out var list)) _examples[choice] = list = [];
        list.Add(new Example(features.Hashes.ToArray(), answer, (float)(weight * share)));
    }

    /// <summary>Adds what another set has, each example counting for <paramref name="share"/> of what it did.</summary>
    public void AddAll(ExampleSet other, float share = 1)
    {
        foreach (var (choice, list) in other._examples)
        {
            if (!_examples.TryGetValue(choice, out var own)) _examples[choice] = own = [];
            own.AddRange(list.Select(e => e with { Weight = e.Weight * share }));
        }
    }
}
