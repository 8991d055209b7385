using Entente.Codebook;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>Verbs with the status that they show, of one word or more: "lapse", "break down", "enter into force", "put ... on ice". Built once, then only read.</summary>
internal sealed class VerbMeanings
{
    private const int Reach = 12;
    private readonly Dictionary<string, List<Meaning>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a verb in the infinitive; where it is there already, that holds.</summary>
    public void Add(string verb, Status status)
    {
        var words = verb.Split(' ');
        if (!_byFirst.TryGetValue(words[0], out var meanings)) _byFirst[words[0]] = meanings = [];
        if (!meanings.Exists(m => m.Rest.AsSpan().SequenceEqual(words.AsSpan(1)))) meanings.Add(new Meaning(words[1..], status));
    }

    /// <summary>What the verb shows there, with how many words tell it; of several the one of most words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="verb">The verb's token.</param>
    /// <param name="step">The preposition that leads to what the verb acts on, if any.</param>
    public (Status Status, int Words)? At(ParsedWords words, int verb, string step = "")
    {
        (Status Status, int Words)? best = null;
        if (!_byFirst.TryGetValue(words.Lemma[verb], out var meanings)) return null;
        foreach (var (rest, status) in meanings)
            if ((best is null || rest.Length >= best.Value.Words) && Holds(words, verb, step, rest)) best = (status, rest.Length + 1);
        return best;
    }

    private static bool Holds(ParsedWords words, int verb, string step, string[] rest) => rest.Length switch
    {
        0 => true,
        1 => rest[0] == step || Follows(words, verb, rest[0]),
        _ => Stands(words, verb, rest),
    };

    // "broke down", "broke the talks off".
    private static bool Follows(ParsedWords words, int verb, string particle)
    {
        if (verb + 1 < words.Count && words.Lower[verb + 1] == particle) return true;
        foreach (var child in words.Children(verb))
            if (words.Relation[child] is "compound" or "advmod" && words.Lower[child] == particle) return true;
        return false;
    }

    // "put on ice", "put the deal on ice".
    private static bool Stands(ParsedWords words, int verb, string[] rest)
    {
        var end = Math.Min(words.Text.Sentence(words.Text.Token(verb).SentenceIndex).EndToken, verb + Reach) - rest.Length;
        for (var at = verb + 1; at <= end; at++)
            if (rest.AsSpan().SequenceEqual(words.Lower.AsSpan(at, rest.Length))) return true;
        return false;
    }

    private readonly record struct Meaning(string[] Rest, Status Status);
}
