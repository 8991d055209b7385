namespace Entente.Reading.Statements;

/// <summary>Finds sentences that attribute the one before them: "This was confirmed by an official."</summary>
internal sealed class ConfirmationFinder(ArticleWords words, NounPhrases phrases)
{
    private const int Reach = 8;

    /// <summary>A statement of what <paramref name="previous"/> says, by whom <paramref name="passage"/> names; null where it names
    /// nobody.</summary>
    public StatementDraft? Find(Passage previous, Passage passage)
    {
        if (words[passage.Start] is not ("this" or "that" or "the") || previous.End != passage.Start) return null;
        for (var i = passage.Start + 1; i < passage.Start + Reach && i < passage.End; i++)
        {
            if (words[i] is not ("confirmed" or "reported" or "announced" or "disclosed" or "revealed" or "stated" or "said"
                or "noted") || words[i + 1] != "by") continue;
            var isOfThat = words[passage.Start] != "the"
                || words[passage.Start + 1] is "news" or "development" or "report" or "information";
            return isOfThat && words[i - 1] is "was" or "were" or "been" ? Draft(previous, passage, i) : null;
        }

        return null;
    }

    /// <summary>Whether all that <paramref name="draft"/> says is a word for what the sentence before it tells: "announced this at a
    /// briefing", "announced this step".</summary>
    public bool PointsBack(StatementDraft draft) =>
        words[draft.Content.Start] == "this" && draft.Cue.End <= draft.Content.Start && !phrases.HasClause(draft.Content)
            && (GrammarWords.IsPreposition(words[draft.Content.Start + 1]) || words[draft.Content.Start + 1] is "." or "decision" or "step"
                or "news" or "development" or "information" or "move" or "plan");

    private StatementDraft? Draft(Passage previous, Passage passage, int cue)
    {
        var name = new TokenRange(cue + 2, phrases.EndOf(cue + 2, passage.End));
        if (name.IsEmpty) return null;
        var subject = new Subject(SubjectKind.Phrase, new TokenRange(cue, name.End), name);
        return new StatementDraft
        {
            Subject = subject,
            Cue = new TokenRange(cue, cue + 2),
            Content = new TokenRange(previous.Start, previous.End),
            Paragraph = passage.Paragraph
        };
    }
}
