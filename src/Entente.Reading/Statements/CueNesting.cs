namespace Entente.Reading.Statements;

/// <summary>Tells a cue inside something said from one that begins a new statement behind it.</summary>
internal sealed class CueNesting(ArticleWords words, NounPhrases phrases)
{
    /// <summary>Whether a new statement begins while <paramref name="open"/> still runs.</summary>
    public bool Continues(StatementDraft open, CueMention cue)
    {
        var start = cue.Subject.Outer.Start;
        var leadsToQuotation = cue.Tail.Kind == TailKind.Quotation && words.IsOpeningMark(cue.Tail.At)
            && cue.Subject.Kind != SubjectKind.Elided;
        if (open.AwaitsSubject || (leadsToQuotation && words[start - 1] != "that")) return true;
        if (cue.Subject.Kind == SubjectKind.Elided)
            return cue.Tail.Kind is not (TailKind.End or TailKind.Comma) && !IsOfInnerClause(open, cue);
        var lead = LeadOf(start, open.Cue.End);
        if (words[lead] == "which" && words[lead - 1] != ",") return false;
        if (words[lead - 1] == ";" || words.IsClosingMark(lead - 1) || LeadsIn(words[lead])) return true;
        return words[start - 1] == "," && (open.IsSubordinate || cue.Tail.Kind is TailKind.End or TailKind.Comma);
    }

    // "said that it condemns the attack and reiterates its offer": the present goes on from the clause that is said, not from "said".
    private bool IsOfInnerClause(StatementDraft open, CueMention cue) =>
        IsPast(words[open.Cue.Start]) && words[cue.Cue.Start].EndsWith('s') && words.IsTaggedFinite(cue.Cue.Start);

    private static bool IsPast(string cue) => cue is "said" or "told" or "wrote" || cue.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>Whether the cue only closes what the open one began: "he said …, he said".</summary>
    public bool IsEcho(StatementDraft open, CueMention cue) =>
        cue.Tail.Kind is TailKind.End or TailKind.Comma && words[cue.Subject.Outer.Start - 1] == "," && !open.AwaitsSubject;

    /// <summary>The conjunction that leads in a subject, phrases of time between passed over; the subject's own start where there is
    /// none.</summary>
    public int LeadOf(int start, int floor)
    {
        for (var i = start - 1; i > floor && i > start - 6; i--)
        {
            if (words[i] == "and" ? i == start - 1 : LeadsIn(words[i])) return i;
            if (phrases.SkipLead(i, start) != start && !GrammarWords.IsConnector(words[i])) break;
        }

        return start;
    }

    private static bool LeadsIn(string word) => word is "but" or "while" or "although" or "though" or "whereas" or "which" or "and";
}
