using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>Runs its share of a training batch through its replica of a network, and leaves the gradients there.</summary>
internal interface ITrainingWorker<TExample>
{
    /// <summary>The trained matrices besides the embeddings; replicas give theirs in the same order.</summary>
    IReadOnlyList<Parameter> Parameters { get; }

    EmbeddingTable Table { get; }

    /// <summary>The loss of the last run, summed over the words.</summary>
    float Loss { get; }

    void Run(ReadOnlySpan<TExample> examples, SeededRandom random);
}
