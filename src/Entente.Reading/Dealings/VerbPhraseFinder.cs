using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entente.Reading.Dealings;

/// <summary>Finds a sentence's known verbs with tense, voice and negation, from the words beside them.</summary>
internal sealed class VerbPhraseFinder(DealingLexicon lexicon)
{
    // Verbs whose subject is what begins or ends, so that "talks resumed in Oslo" is no passive.
    private static readonly FrozenSet<string> Inchoative = new[]
    {
        "begin", "start", "resume", "end", "open", "continue", "collapse", "expire", "fail", "break down", "lapse", "progress", "agree", "meet", "arrive",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verbs of the sentence, in order.</summary>
    /// <param name="words">All words of the text, in lower case.</param>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="isActorEnd">Whether an actor's name, no adjective, ends right before the token.</param>
    /// <param name="isActor">Whether the token belongs to an actor's name.</param>
    public ImmutableArray<VerbPhrase> Find(string[] words, int first, int end, Func<int, bool> isActorEnd, Func<int, bool> isActor)
    {
        var found = ImmutableArray.CreateBuilder<VerbPhrase>();
        for (var i = first; i < end; i++)
        {
            if (Longest(words, i, end) is not { } match || isActor(i)) continue;
            if (Read(words, first, i, end, match, isActorEnd, found) is not { } verb) continue;
            found.Add(verb);
            i = verb.End - 1;
        }

        return found.ToImmutable();
    }

    private (string Lemma, VerbForm Form, int End)? Longest(string[] words, int at, int end)
    {
        (string, VerbForm, int End)? best = null;
        foreach (var (word, last) in lexicon.Verbs.At(words, at, end))
            if (best is not { } b || last > b.End || (last == b.End && word.Form == VerbForm.PastOrParticiple)) best = (word.Lemma, word.Form, last);
        return best;
    }

    private VerbPhrase? Read(
        string[] words, int first, int at, int end, (string Lemma, VerbForm Form, int End) match, Func<int, bool> isActorEnd, ImmutableArray<VerbPhrase>.Builder before)
    {
        var aux = Auxiliaries.Before(words, first, at);
        var next = match.End < end ? words[match.End] : "";
        var previous = aux.First > first ? words[aux.First - 1] : "";
        if (aux.IsBare && !IsVerbAlone(words, at, match, previous, next, isActorEnd(at))) return null;
        if (!aux.IsBare && !aux.Fits(match.Form)) return null;
        var isParticiple = aux.IsBare && IsReduced(match, previous, next, isActorEnd(at));
        var tense = isParticiple ? Tense.Participle : aux.TenseOf(match.Form);
        if (tense == Tense.Modal && words[aux.First] == "would" && before.Any(v => Reports(v.Lemma))) tense = Tense.Future;
        var isPassive = isParticiple || (aux.HasBe && match.Form is VerbForm.Participle or VerbForm.PastOrParticiple && aux.HasBe);
        if (aux.IsBare && match.Form == VerbForm.Base && GrammarWords.Conjunctions.Contains(previous) && before.Count > 0) tense = before[^1].Tense;
        return new VerbPhrase(aux.First, at, match.End, match.Lemma, tense, isPassive, aux.IsNegated, ControlOf(tense, aux, at, before, words));
    }

    // A form that may also be a noun or an adjective counts as a verb only where its neighbours leave no other reading.
    private bool IsVerbAlone(
        string[] words, int at, (string Lemma, VerbForm Form, int End) match, string previous, string next, bool followsActor)
    {
        if (GrammarWords.Determiners.Contains(previous) && previous is not ("that" or "this" or "all" or "both" or "these" or "those") && match.Form != VerbForm.Gerund) return false;
        if (previous is "'s" or "'" or "’s" or "’" && match.Form != VerbForm.Gerund) return false;
        var isNoun = lexicon.Nouns.Contains(words[at]) || GrammarWords.NounsLikeVerbs.Contains(words[at]);
        return match.Form switch
        {
            VerbForm.Base or VerbForm.Present when isNoun => IsVerbAmongNouns(previous, next, followsActor),
            VerbForm.Base => followsActor || GrammarWords.Pronouns.Contains(previous) || GrammarWords.Conjunctions.Contains(previous) || IsPlural(previous),
            VerbForm.PastOrParticiple or VerbForm.Participle => !GrammarWords.Prepositions.Contains(previous) || previous is "than" or "as",
            VerbForm.Gerund => !isNoun,
            _ => true,
        };
    }

    // "said it would build" is "will build" in reported speech.
    private static bool Reports(string lemma) => lemma is "say" or "tell" or "announce" or "add" or "report" or "state" or "confirm" or "agree" or "promise";

    private static bool IsPlural(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's';

    private static bool IsVerbAmongNouns(string previous, string next, bool followsActor) =>
        (followsActor || GrammarWords.Pronouns.Contains(previous)) && (GrammarWords.Determiners.Contains(next) || next is "to" || (next.Length > 0 && char.IsDigit(next[0])));

    private static bool IsReduced((string Lemma, VerbForm Form, int End) match, string previous, string next, bool followsActor)
    {
        if (match.Form == VerbForm.Participle) return true;
        if (match.Form != VerbForm.PastOrParticiple || Inchoative.Contains(match.Lemma)) return false;
        if (next == "by") return true;
        if (followsActor || previous.Length == 0 || GrammarWords.Pronouns.Contains(previous)) return false;
        return char.IsLetterOrDigit(previous[0]) && next is "in" or "on" or "at" or "between" or "last" or "this" or "under" or "yesterday" or "for" or "with";
    }

    // "plans to build", "began building": the verb before decides what the infinitive or gerund says.
    private static int ControlOf(Tense tense, Auxiliaries aux, int at, ImmutableArray<VerbPhrase>.Builder before, string[] words)
    {
        if (before.Count == 0) return -1;
        var last = before[^1];
        if (tense == Tense.Gerund) return last.End == at ? before.Count - 1 : -1;
        if (tense != Tense.Infinitive || aux.First - last.End > 7) return -1;
        for (var i = last.End; i < aux.First; i++)
            if (words[i] is ";" or ":" or "which" or "that") return -1;
        return before.Count - 1;
    }
}
