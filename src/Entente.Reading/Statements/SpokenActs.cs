using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>Tells verbs of saying that name an act from those that give what is said: "expressed condolences", "when it announced the
/// closure".</summary>
internal sealed class SpokenActs(ArticleWords words, NounPhrases phrases)
{
    /// <summary>Whether only a noun phrase follows the cue and nothing of what is said stands in it.</summary>
    public bool IsAct(CueMention cue, int limit)
    {
        if (!cue.Word.Takes(CueContent.Phrase) || cue.Word.Cue.Particle is not null || cue.Word.IsNaming) return false;
        var (at, end) = (cue.Tail.At, phrases.EndOf(cue.Tail.At, limit));
        if (words[at] is "him" or "her" or "them" or "us" && GrammarWords.IsPreposition(words[at + 1])) return words[at + 1] != "for";
        if (end == at || words.IsMark(end) || words.LooksFinite(end) || words[end] == "that") return false;
        return IsCourtesy(at, end) || IsAnswer(at, cue) || IsBackground(cue.Subject.Outer.Start) || IsJoint(cue) || IsDated(end);
    }

    // Thanks and condolences are given, not stated.
    private bool IsCourtesy(int at, int end)
    {
        for (var i = at; i < end && i < at + 4; i++)
            if (words[i] is "condolences" or "condolence" or "sympathy" or "sympathies" or "gratitude" or "thanks" or "appreciation"
                or "congratulations" or "greetings") return true;
        return false;
    }

    // "denied the claims", "reiterated calls for": what is denied or called for is not said.
    private bool IsAnswer(int at, CueMention cue) => cue.Word.Cue.Name switch
    {
        "deny" => words[at] is "the" or "these" or "those" or "any" && words[at + 1] is "claims" or "claim" or "allegations" or "allegation"
            or "accusations" or "accusation" or "charges" or "charge" or "reports" or "report" or "rumours" or "rumors" && words[at + 2] is not ("that" or "of"),
        "reiterate" => words[at] is "calls" || words[at + 1] is "call" or "calls" or "demand" or "demands" || words[at] is "demands",
        _ => false,
    };

    // "…, when the junta announced its timetable": an act that dates another.
    private bool IsBackground(int start) => words[start - 1] is "when" or "after" or "before" or "once" or "until" or "since";

    // What two reaffirm together came out of their talks; what they announce together, they say.
    private bool IsJoint(CueMention cue)
    {
        if (cue.Word.Cue.Name is not ("affirm" or "reaffirm" or "reiterate" or "express")) return false;
        var subject = cue.Subject.Name;
        for (var i = subject.Start; i < subject.End; i++)
            if (words[i] is "and" or "both" or "two") return true;
        return false;
    }

    // "announced the tender on November 29": told as an event of that day.
    private bool IsDated(int end) => words[end] == "on" && phrases.TimeEnd(end) == end + 3
        && (words[end + 1] is [>= '0' and <= '9', ..] || words[end + 2] is [>= '0' and <= '9', ..]);
}
