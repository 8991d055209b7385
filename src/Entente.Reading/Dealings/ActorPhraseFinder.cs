using System.Collections.Immutable;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>Joins the actors of a sentence that are listed together, and reads what leads to them.</summary>
internal sealed class ActorPhraseFinder(SentenceFrame frame, Func<ActorMention, bool> isSpeaker)
{
    private const int FurthestPreposition = 8;

    public ImmutableArray<ActorPhrase> Find(IReadOnlyList<ActorMention> mentions)
    {
        var phrases = ImmutableArray.CreateBuilder<ActorPhrase>();
        for (var i = 0; i < mentions.Count;)
        {
            var next = i + 1;
            while (next < mentions.Count && IsListed(mentions, i, next)) next++;
            phrases.Add(Phrase([.. mentions.Skip(i).Take(next - i)]));
            i = next;
        }

        return phrases.ToImmutable();
    }

    private ActorPhrase Phrase(ImmutableArray<ActorMention> members)
    {
        var (first, last) = (members[0], members[^1]);
        var possessive = last.EndToken < frame.End && IsPossessiveMark(frame.Words[last.EndToken]);
        var end = possessive ? last.EndToken + 1 : last.EndToken;
        var isModifier = !possessive && (members.Any(m => m.Form == ActorForm.Adjective) || IsBeforeNoun(end));
        return new ActorPhrase(members, first.FirstToken, end, PrepositionBefore(first.FirstToken), possessive, isModifier, members.All(isSpeaker));
    }

    // "Iran, Russia and China": a comma lists only where "and" follows in the same list.
    private bool IsListed(IReadOnlyList<ActorMention> mentions, int first, int next)
    {
        var joint = JointBetween(mentions[next - 1], mentions[next]);
        if (joint is Joint.None) return false;
        if (joint is Joint.Firm) return true;
        for (var i = next + 1; i < mentions.Count; i++)
        {
            joint = JointBetween(mentions[i - 1], mentions[i]);
            if (joint is Joint.Firm) return true;
            if (joint is Joint.None) return false;
        }

        return next - first >= 2;
    }

    private Joint JointBetween(ActorMention left, ActorMention right)
    {
        if ((left.Type == ActorType.Place) != (right.Type == ActorType.Place)) return Joint.None;
        var (at, end) = (left.EndToken, right.FirstToken);
        if (end - at == 1 && frame.Words[at] is "-" or "–" or "/" or "&") return Joint.Firm;
        var firm = false;
        var comma = false;
        for (var i = at; i < end; i++)
        {
            var word = frame.Words[i];
            if (word is "and" or "or" or "&") firm = true;
            else if (word == ",") comma = true;
            else if (end - at > 5 || !(GrammarWords.Determiners.Contains(word) || IsPossessiveMark(word) || frame.IsNounLike(i))) return Joint.None;
            else if (comma && !firm && !GrammarWords.Determiners.Contains(word)) return Joint.None;
        }

        return firm ? Joint.Firm : comma ? Joint.Comma : Joint.None;
    }

    private bool IsBeforeNoun(int end) =>
        end < frame.End && frame.IsNounLike(end) && char.IsLetter(frame.Words[end][0]) && !GrammarWords.IsAdverb(frame.Words[end])
        && !frame.Words[end].EndsWith("ed", StringComparison.Ordinal);

    private string? PrepositionBefore(int first)
    {
        for (var i = first - 1; i >= frame.First && first - i <= FurthestPreposition; i--)
        {
            var word = frame.Words[i];
            if (GrammarWords.Prepositions.Contains(word)) return word;
            if (GrammarWords.Determiners.Contains(word) || IsPossessiveMark(word) || GrammarWords.IsAdverb(word)) continue;
            if (!frame.IsNounLike(i)) return null;
        }

        return null;
    }

    private static bool IsPossessiveMark(string word) => word is "'s" or "’s" or "'" or "’";

    private enum Joint
    {
        None,
        Comma,
        Firm,
    }
}
