namespace Entente.Reading.Statements;

/// <summary>Reads an article passage by passage and joins quotations that go on over several.</summary>
internal sealed class DraftReader(ArticleWords words, CueLexicon lexicon, CueGrammar grammar)
{
    private const int MostWordsBehindCue = 20;

    private readonly List<StatementDraft> _drafts = [];
    private StatementDraft? _last;
    private StatementDraft? _listed;

    /// <summary>The drafts in order of their cues.</summary>
    public IReadOnlyList<StatementDraft> Read()
    {
        var confirmations = new ConfirmationFinder(words, grammar.Phrases);
        var previous = default(Passage);
        foreach (var passage in PassageFinder.Find(words))
        {
            var found = PassageReader.Read(words, lexicon, grammar, passage);
            if (found.Count == 0 && confirmations.Find(previous, passage) is { } confirmed && IsFree(previous))
            {
                _drafts.RemoveAll(d => IsIn(previous, d));
                found.Add(confirmed);
            }

            if (found.Count == 1 && previous.End == passage.Start && confirmations.PointsBack(found[0]) && IsFree(previous))
                found[0].Content = new TokenRange(previous.Start, previous.End);
            if (found.Count > 0) Add(passage, found);
            else AddSilent(passage);
            previous = passage;
        }

        return _drafts;
    }

    // A sentence is another's words only if nobody said anything in it, or it told but of an act: "Norway confirmed the transfer."
    private bool IsFree(Passage previous) => _drafts.TrueForAll(d => !IsIn(previous, d)
        || (!words.IsQuoted(d.Content.Start + 1) && !grammar.Phrases.HasClause(d.Content)));

    private static bool IsIn(Passage passage, StatementDraft draft) => !draft.IsSilent && draft.Content.Start >= passage.Start;

    // "Berg condemned the plan, which the board says is late": whose sentence it is may be meant by a later "she".
    private void Add(Passage passage, List<StatementDraft> found)
    {
        if (grammar.Subjects.Main(passage.Start, found[0].Cue.Start) is { Kind: SubjectKind.Phrase } main
            && main.Name.End < found[0].Subject.Outer.Start && words[found[0].Subject.Outer.Start - 1] == "which") _drafts.Add(StatementDraft.Silent(main));
        _drafts.AddRange(found);
        _last = found[^1];
    }

    private void AddSilent(Passage passage)
    {
        if (_last is { } last && GoesOn(last, passage)) last.Content = last.Content with { End = passage.End };
        else if (grammar.Subjects.Main(passage.Start,
            passage.End) is { Kind: SubjectKind.Phrase } subject) _drafts.Add(StatementDraft.Silent(subject));
    }

    // A quotation that goes on: adjacent, all in marks, without a cue of its own; over a paragraph's end only behind words that were said.
    private bool GoesOn(StatementDraft last, Passage passage)
    {
        if (IsListItem(last, passage)) return true;
        if (!words.IsOpeningMark(passage.Start) || !IsAllQuoted(passage)) return false;
        var end = Math.Max(last.Content.End, Math.Max(last.Cue.End, last.Subject.Outer.End));
        if (passage.Start - end > MostWordsBehindCue) return false;
        return last.Paragraph == passage.Paragraph || last.Content.End == passage.Start
            || Enumerable.Range(1, 3).Any(i => words.IsQuoted(last.Content.End - i));
    }

    // "… should include:" and the items that follow.
    private bool IsListItem(StatementDraft last, Passage passage)
    {
        if (last.Content.End != passage.Start || !IsListMark(passage.Start)) return false;
        if (words[passage.Start - 1] == ":") _listed = last;
        return last == _listed || words[passage.Start - 1] == ";" || words.Reads(passage.Start - 2, ";", ".");
    }

    private bool IsListMark(int at) => words[at] is "-" or "--" or "–" or "—" or "*" or "•" or [>= '0' and <= '9', ..];

    private bool IsAllQuoted(Passage passage)
    {
        for (var i = passage.Start; i < passage.End; i++)
            if (words.IsWord(i) && !words.IsQuoted(i)) return false;
        return true;
    }
}
