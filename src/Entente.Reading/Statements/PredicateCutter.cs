namespace Entente.Reading.Statements;

/// <summary>Cuts what the speaker does besides from what the speaker says ("said it would wait but gave no date", "…, citing its
/// costs"), and what the article holds against it ("…, although no date is set").</summary>
internal sealed class PredicateCutter(ArticleWords words)
{
    /// <summary>The content without a second predicate of the cue's own subject.</summary>
    public TokenRange Cut(StatementDraft draft)
    {
        var content = draft.Content;
        if (content.Start < draft.Cue.End) return content;
        var isPerfect = words[draft.Cue.Start - 1] is "has" or "have";
        for (var i = content.Start + 3; i < content.End; i++)
            if (!words.IsQuoted(i) && Begins(i, content.End, isPerfect)) return content with { End = words[i - 1] == "," ? i - 1 : i };
        return content;
    }

    private bool Begins(int at, int end, bool isPerfect)
    {
        if (words[at] == ",") return words[at + 1] == "citing" || (words[at + 1] == "although" && !IsQuotedIn(at, end));
        if (words[at] is not ("and" or "but")) return words[at] == "while" && Declines(at);
        return words[at + 1] is "declined" or "refused" or "gave" or "wants" or "wanted" or "defended" or "praised" || words.Reads(at + 1, "called", "on")
            || words.Reads(at + 1, "called", "for")
            || (isPerfect && words[at + 1] is "has" or "have" or "offered");
    }

    // The article does not quote where it speaks for itself.
    private bool IsQuotedIn(int start, int end) => Enumerable.Range(start, end - start).Any(words.IsQuoted);

    // "while BP, a big investor, declined to comment"
    private bool Declines(int at)
    {
        for (var i = at + 1; i < at + 12 && i < words.Count; i++)
            if (words.Reads(i, "declined", "to")) return true;
        return false;
    }
}
