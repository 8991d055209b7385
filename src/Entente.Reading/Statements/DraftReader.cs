namespace Entente.Reading.Statements;

/// <summary>Reads an article passage by passage and joins quotations that go on over several.</summary>
internal sealed class DraftReader(ArticleWords words, CueLexicon lexicon, CueGrammar grammar)
{
    private const int MostWordsBehindCue = 20;

    private readonly List<StatementDraft> _drafts = [];
    private StatementDraft? _last;

    /// <summary>The drafts in order of their cues.</summary>
    public IReadOnlyList<StatementDraft> Read()
    {
        var confirmations = new ConfirmationFinder(words, grammar.Phrases);
        var previous = default(Passage);
        foreach (var passage in PassageFinder.Find(words))
        {
            var found = PassageReader.Read(words, lexicon, grammar, passage);
            var isFree = _last is null || _last.Content.Start < previous.Start;
            if (found.Count == 0 && isFree && confirmations.Find(previous, passage) is { } confirmed) found.Add(confirmed);
            if (found.Count > 0) Add(found);
            else AddSilent(passage);
            previous = passage;
        }

        return _drafts;
    }

    private void Add(List<StatementDraft> found)
    {
        _drafts.AddRange(found);
        _last = found[^1];
    }

    private void AddSilent(Passage passage)
    {
        if (_last is { } last && GoesOn(last, passage)) last.Content = last.Content with { End = passage.End };
        else if (grammar.Subjects.Main(passage.Start,
            passage.End) is { Kind: SubjectKind.Phrase } subject) _drafts.Add(StatementDraft.Silent(subject));
    }

    // A quotation that goes on: adjacent, all in marks, without a cue of its own; over a paragraph's end only behind another quotation.
    private bool GoesOn(StatementDraft last, Passage passage)
    {
        if (IsListItem(last, passage)) return true;
        if (!words.IsOpeningMark(passage.Start) || !IsAllQuoted(passage)) return false;
        var end = Math.Max(last.Content.End, Math.Max(last.Cue.End, last.Subject.Outer.End));
        if (passage.Start - end > MostWordsBehindCue) return false;
        return last.Paragraph == passage.Paragraph || Enumerable.Range(1, 3).Any(i => words.IsQuoted(last.Content.End - i));
    }

    // "… should include:" and the items that follow.
    private bool IsListItem(StatementDraft last, Passage passage)
    {
        var isList = words[last.Content.End - 1] is ":" or ";"
            || (words[last.Content.End - 1] == "." && words[last.Content.End - 2] == ";");
        return isList && last.Content.End == passage.Start && words[passage.Start] is "-" or "--" or "–" or "—" or "*" or "•";
    }

    private bool IsAllQuoted(Passage passage)
    {
        for (var i = passage.Start; i < passage.End; i++)
            if (words.IsWord(i) && !words.IsQuoted(i)) return false;
        return true;
    }
}
