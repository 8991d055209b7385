using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>A cue that names the speaker beside who quotes: "M quoted Y as saying", "Y was quoted by M as saying".</summary>
/// <param name="Cue">From the verb to "saying".</param>
/// <param name="Subject">Who spoke.</param>
/// <param name="Relay">Who quotes; empty where it is not said before the cue's end.</param>
/// <param name="Say">The verb of saying at its end, as a cue that takes a clause.</param>
/// <param name="TakesPerson">Whether that verb takes an addressee.</param>
/// <param name="IsActive">Whether who quotes is the verb's subject, named or gone on from before.</param>
internal sealed record QuotedAs(TokenRange Cue, Subject Subject, TokenRange Relay, Cue Say, bool TakesPerson, bool IsActive);

/// <summary>Finds <see cref="QuotedAs"/>.</summary>
internal sealed class QuotedAsFinder(ArticleWords words, SubjectFinder subjects)
{
    private const int Longest = 30;

    private static readonly Cue Saying = new("say", CueKind.Verb, [], null, [], [CueContent.Clause], null);

    public QuotedAs? Find(int verb, int bound, int limit)
    {
        var end = SayingEnd(verb, limit);
        if (end < 0 || subjects.Before(verb, bound) is not { } subject) return null;
        return IsPassive(verb, bound) ? Passive(verb, end, subject) : Active(verb, end, subject);
    }

    private QuotedAs Passive(int verb, int end, Subject subject)
    {
        var relay = words[verb + 1] == "by" ? new TokenRange(verb + 2, end - 2) : default;
        return new QuotedAs(new TokenRange(verb, end), subject, relay, Saying, words[end - 1] == "telling", false);
    }

    private QuotedAs? Active(int verb, int end, Subject quoting)
    {
        var said = new TokenRange(verb + 1, end - 2);
        if (said.IsEmpty) return null;
        var isPronoun = said.Length == 1 && words[verb + 1] is "him" or "her" or "them" or "it";
        var subject = new Subject(isPronoun ? SubjectKind.Pronoun : SubjectKind.Phrase, quoting.Outer, isPronoun ? said
            : subjects.NameIn(said));
        return new QuotedAs(new TokenRange(verb, end), subject with { QuotedBy = quoting.Name }, quoting.Name, Saying,
            words[end - 1] == "telling", true);
    }

    private int SayingEnd(int verb, int limit)
    {
        for (var i = verb + 1; i < limit && i < verb + Longest && words[i] is not ("." or ";"); i++)
            if (words[i] == "as" && words[i + 1] is "saying" or "telling" or "reporting" or "stating" or "warning" or "declaring"
                or "adding") return i + 2;
        return -1;
    }

    private bool IsPassive(int verb, int bound)
    {
        for (var i = verb - 1; i >= bound && (GrammarWords.IsAuxiliary(words[i]) || GrammarWords.IsAdverb(words[i])); i--)
            if (words[i] is "was" or "were" or "is" or "are" or "been" or "being") return true;
        return false;
    }
}
