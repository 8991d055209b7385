using Entente.Language;
using Entente.Reading.Actors;

using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings.Parties;

/// <summary>Finds parties that the text gives by a description only, where no name stands already.</summary>
internal sealed class UnnamedPartyFinder(DealingLexicon lexicon)
{
    /// <summary>The named and the unnamed together, in order.</summary>
    public ActorMentions AddTo(ActorMentions named, AnnotatedText text, string[] words)
    {
        var all = named.ToList();
        for (var i = 0; i < words.Length; i++)
        {
            if (named.AtToken(i) is { } known)
            {
                i = Math.Max(i, known.EndToken - 1);
                continue;
            }

            if (lexicon.Implied.At(words, i, words.Length).FirstOrDefault() is { Meaning: { } code })
            {
                all.Add(new ActorMention(text.Token(i).Span, i, i + 1, ActorType.Company, ActorForm.Adjective, [code], text.Token(i).ToString()));
                continue;
            }

            if (Longest(words, i) is not { } match || IsModified(named, words, i) || Overlaps(named, i, match.End)) continue;
            var span = text.Token(i).Span.Union(text.Token(match.End - 1).Span);
            all.Add(new ActorMention(span, i, match.End, ActorType.Company, ActorForm.Name, [match.Code], span.In(text.Text).ToString()));
            i = match.End - 1;
        }

        return new ActorMentions([.. all.OrderBy(m => m.FirstToken)]);
    }

    private (string Code, int End)? Longest(string[] words, int at)
    {
        (string Code, int End)? best = null;
        foreach (var (code, end) in lexicon.Unnamed.At(words, at, words.Length))
            if (best is null || end > best.Value.End) best = (code, end);
        return best;
    }

    // "Japanese commercial banks" have a home.
    private static bool IsModified(ActorMentions named, string[] words, int at) =>
        at > 0 && (named.AtToken(at - 1) is not null || (at > 1 && words[at - 1] is "'s" or "’s" && named.AtToken(at - 2) is not null));

    private static bool Overlaps(ActorMentions named, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (named.AtToken(i) is not null) return true;
        return false;
    }
}
