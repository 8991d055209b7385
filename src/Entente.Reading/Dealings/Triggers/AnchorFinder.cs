using System.Collections.Immutable;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>Finds the triggers of a sentence: at each token the longest of each kind, outside names and excepted phrases.</summary>
internal sealed class AnchorFinder(DealingLexicon lexicon, ParsedWords words, ActorMentions actors)
{
    private const int AboutAhead = 14;
    private const int AboutBefore = 6;

    public ImmutableArray<Anchor> Find(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<Anchor>();
        var behind = new int[lexicon.Kinds.Length];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var hits = lexicon.Triggers.At(words.Lower, i, sentence.EndToken);
            foreach (var group in hits.GroupBy(m => m.Meaning.Trigger.Kind.Index).OrderBy(g => g.Key))
            {
                var end = group.Max(m => m.End);
                if (i < behind[group.Key] || IsElsewhere(lexicon.Kinds[group.Key], i, end, sentence)) continue;
                var meanings = group.Where(m => m.End == end).Select(m => m.Meaning).OrderBy(m => m.Trigger.Trigger.IsWeak).ThenByDescending(m => IsAbout(m.Trigger, i, end, sentence));
                if (Fitting(meanings, i, end) is not { } meaning) continue;
                found.Add(AnchorOf(meaning, i, end, sentence));
                behind[group.Key] = end;
            }
        }

        return found.ToImmutable();
    }

    private Anchor AnchorOf(TriggerWord word, int first, int end, Sentence sentence)
    {
        var isNoun = word.Form is null;
        var head = isNoun ? words.HeadOf(first, end) : first;
        return new Anchor(word.Trigger.Kind, word.Trigger, word.Lemma, first, end, head, isNoun, sentence.Index, Climb.From(words, head))
        {
            IsAbout = IsAbout(word.Trigger, first, end, sentence),
        };
    }

    // The tagger decides between verb and noun, unless the form leaves no choice: rare verbs ("lent") may come out as adjectives.
    private TriggerWord? Fitting(IEnumerable<TriggerWord> meanings, int first, int end)
    {
        var head = words.HeadOf(first, end);
        foreach (var meaning in meanings)
        {
            var isVerb = words.Upos[first] is "VERB" or "AUX" || (IsPastForm(meaning) && !lexicon.Nouns.Contains(words.Lower[first]));
            if (meaning.Form is not null && isVerb) return meaning;
            if (meaning.Form is null && (end - first > 1 || words.Upos[head] is not ("VERB" or "AUX" or "ADV"))) return meaning;
        }

        return null;
    }

    private static bool IsPastForm(TriggerWord meaning) => meaning.Form is VerbForm.Past or VerbForm.Participle or VerbForm.PastOrParticiple;

    private bool IsElsewhere(KindWords kind, int first, int end, Sentence sentence)
    {
        if (actors.AtToken(first) is { Form: not ActorForm.Reference }) return true;
        for (var i = Math.Max(sentence.FirstToken, first - 4); i <= first; i++)
            if (kind.Exceptions.At(words.Lower, i, sentence.EndToken).Any(e => e.End > first)) return true;
        return end > sentence.EndToken;
    }

    // Whether one of the words that the trigger should stand beside is near.
    private bool IsAbout(TriggerWords trigger, int first, int end, Sentence sentence) =>
        trigger.Trigger.About.IsEmpty
        || trigger.About.IsIn(words.Lower, end, Math.Min(sentence.EndToken, end + AboutAhead))
        || trigger.About.IsIn(words.Lower, Math.Max(sentence.FirstToken, first - AboutBefore), first);
}
