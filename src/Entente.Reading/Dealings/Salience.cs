using Entente.Language;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>Who an article is about at each sentence: how often and how lately each code was named.</summary>
internal sealed class Salience
{
    private const double Decay = 0.8;
    private const double OfArticle = 0.25;
    private readonly List<Named>[] _bySentence;

    public Salience(AnnotatedText text, ActorMentions actors)
    {
        _bySentence = new List<Named>[text.SentenceCount];
        var everywhere = actors.Where(Counts).SelectMany(RoleReader.CodesOf).CountBy(code => code).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        var current = new Dictionary<string, Named>(StringComparer.Ordinal);
        var next = 0;
        for (var s = 0; s < _bySentence.Length; s++)
        {
            foreach (var code in current.Keys.ToList()) current[code] = current[code] with { Weight = current[code].Weight * Decay };
            for (; next < actors.Count && actors[next].FirstToken < text.Sentence(s).EndToken; next++) Count(actors[next], current);
            _bySentence[s] = [.. current.Values.Where(n => n.Weight > 0.1).OrderByDescending(n => n.Weight + (OfArticle * everywhere[n.Code])).ThenBy(n => n.Code, StringComparer.Ordinal).Take(6)];
        }
    }

    /// <summary>The codes named up to the sentence's end, the most salient first.</summary>
    public IReadOnlyList<Named> At(int sentence) => _bySentence[sentence];

    private static bool Counts(ActorMention mention) => !mention.Codes.IsEmpty && !mention.IsDateline && mention.Type is not ActorType.Outlet;

    private static void Count(ActorMention mention, Dictionary<string, Named> current)
    {
        if (!Counts(mention)) return;
        var weight = mention.Type is ActorType.Place ? 0.4 : mention.Form is ActorForm.Adjective ? 0.6 : 1.0;
        foreach (var code in RoleReader.CodesOf(mention))
        {
            var before = current.TryGetValue(code, out var named) ? named.Weight : 0;
            current[code] = new Named(code, before + weight, mention);
        }
    }
}

/// <summary>A code with its weight and its latest mention.</summary>
internal readonly record struct Named(string Code, double Weight, ActorMention Mention);
