namespace Entente.Reading.Dealings.Merging;

/// <summary>How a draft is told, over all its triggers, in words for features.</summary>
internal sealed class Telling(ArticleFrame frame)
{
    /// <summary>As news or as known, of one or of many (<see cref="Determiners.ArticleOf"/>); each way once.</summary>
    public IEnumerable<string> Articles(Draft draft) => draft.Anchors.Select(a => Determiners.ArticleOf(frame.Words, a.Anchor)).Distinct();

    /// <summary>How many of the triggers stand in what somebody said: none, some or all.</summary>
    public string Said(Draft draft)
    {
        var said = draft.Anchors.Count(a => frame.StatementAt(a.Anchor) is not null);
        return said == 0 ? "none" : said == draft.Anchors.Count ? "all" : "some";
    }
}
