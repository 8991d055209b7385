using Entente.Language.Features;
using Entente.Language.Lemmas;
using Entente.Language.Names;
using Entente.Language.Tagging;

namespace Entente.Language.Models;

/// <summary>All that training gives: the network, what its rows and columns stand for, and the lemma rules.</summary>
internal sealed class LanguageModel(
    ModelCard card, NetworkShape shape, LanguageNetwork network, uint[] features, WordVectors vectors, Inventory<Tag> tags, Inventory<string> relations, LemmaRules lemmas,
    NameModel? names)
{
    public ModelCard Card => card;

    public NetworkShape Shape => shape;

    public LanguageNetwork Network => network;

    public uint[] Features => features;

    /// <summary>What is known of words beyond the treebanks, for all networks.</summary>
    public WordVectors Vectors => vectors;

    public FeatureIndex Index { get; } = new(features);

    public Inventory<Tag> Tags => tags;

    public Inventory<string> Relations => relations;

    public Lemmatiser Lemmatiser { get; } = new(lemmas);

    /// <summary>What finds names; null while the model is trained without.</summary>
    public NameModel? Names => names;

    public Predictor Predictor() => new(network.Replica(), relations.PlaceOf("root"));

    public LanguageModel With(ModelCard newCard, NameModel? newNames) => new(newCard, shape, network, features, vectors, tags, relations, lemmas, newNames);
}
