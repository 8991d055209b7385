namespace Entente.Language.Training;

/// <summary>How a model is trained. The same options and treebanks give the same model.</summary>
public sealed record TrainingOptions
{
    /// <summary>Where all randomness comes from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How often training goes through the treebanks.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>How often in each of these the project's own trees are gone through.</summary>
    public int OwnCopies { get; init; } = 3;

    /// <summary>Words in one batch, at least.</summary>
    public int BatchWords { get; init; } = 500;

    /// <summary>The longest step that the optimiser takes.</summary>
    public float Rate { get; init; } = 0.0025f;

    /// <summary>Longer sentences are not trained on.</summary>
    public int LongestSentence { get; init; } = 120;

    /// <summary>Threads; they change the time, not the model.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>The most words whose vectors are taken from a text of word vectors.</summary>
    public int VectorWords { get; init; } = 100_000;

    /// <summary>Columns of the embeddings.</summary>
    public int Embedding { get; init; } = 96;

    /// <summary>Columns of the recurrent layers, a multiple of 32.</summary>
    public int Width { get; init; } = 192;

    /// <summary>The number of recurrent layers.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Columns of the views that arcs and relations are scored from.</summary>
    public int Size { get; init; } = 96;

    /// <summary>How often the training of names goes through its texts.</summary>
    public int NameEpochs { get; init; } = 10;

    /// <summary>Words in one batch of the training of names, at least.</summary>
    public int NameBatchWords { get; init; } = 200;

    /// <summary>The longest step that the optimiser takes for names.</summary>
    public float NameRate { get; init; } = 0.003f;

    /// <summary>Columns of the name finder's embeddings.</summary>
    public int NameEmbedding { get; init; } = 64;

    /// <summary>Columns of the name finder's recurrent layers, a multiple of 32.</summary>
    public int NameWidth { get; init; } = 128;

    /// <summary>The number of the name finder's recurrent layers.</summary>
    public int NameLayers { get; init; } = 2;

    /// <summary>Columns of the view that name labels are scored from.</summary>
    public int NameSize { get; init; } = 64;

    /// <summary>How many networks find names together.</summary>
    public int NameNetworks { get; init; } = 2;

    /// <summary>What decides the model, in one line: all but the threads.</summary>
    public string Summary =>
        $"seed {Seed}, {Epochs} epochs, own trees {OwnCopies} times, batches of {BatchWords} words, rate {Rate}, sentences up to {LongestSentence} words, "
        + $"word vectors of up to {VectorWords} words, embedding {Embedding}, width {Width}, {Layers} layers, views of {Size}; "
        + $"names: {NameNetworks} networks, {NameEpochs} epochs, batches of {NameBatchWords} words, rate {NameRate}, "
        + $"embedding {NameEmbedding}, width {NameWidth}, {NameLayers} layers, views of {NameSize}";
}
