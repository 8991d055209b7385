using System.Globalization;
using Entente.Codebook;

namespace Entente.Bench;

/// <summary>
/// Made-up readings without end: deals between states in the news, each told by one to eight articles over a year or so, with values that
/// now and then disagree. The same seed gives the same readings.
/// </summary>
internal sealed class SyntheticNews(CodebookEdition edition, int seed)
{
    private static readonly string[] Outlets = ["Delta Courier", "Northern Wire", "Gulf Ledger", "Baltic Desk", "Harbour Times", "Plain Dealer", "Atlas Agency", "Morning Star"];
    private static readonly string[] Syllables = ["ba", "dor", "kal", "mi", "ne", "rush", "sa", "tol", "ver", "za", "gor", "li", "mun", "pa", "ter", "wa"];
    private static readonly string[] Things = ["power plant", "railway", "pipeline", "refinery", "port", "dam", "airport", "solar park", "steel mill", "water works"];
    private static readonly Status[] Stages = [Status.Proposed, Status.Agreed, Status.Signed, Status.Ratified, Status.UnderWay, Status.Completed];

    private readonly Random _random = new(seed);
    private readonly List<Story> _running = [];
    private int _number;

    /// <summary>The next readings.</summary>
    public IEnumerable<ArticleReading> Take(int count)
    {
        for (var i = 0; i < count; i++) yield return Next();
    }

    private ArticleReading Next()
    {
        // Two of three articles go on with a story of the last few hundred.
        var story = _running.Count > 0 && _random.Next(3) > 0 ? _running[_random.Next(_running.Count)] : Begin();
        if (++story.Told >= story.Length) _running.Remove(story);
        return Tell(story);
    }

    private Story Begin()
    {
        var kind = edition.Kinds[_random.Next(edition.Kinds.Length)];
        var (left, right) = (Power(), Power());
        while (right == left) right = edition.States[_random.Next(edition.States.Length)].Code;
        var name = string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[_random.Next(Syllables.Length)]));
        var story = new Story(kind.Id, kind.Roles[0], kind.Roles.Length > 1 ? kind.Roles[1] : kind.Roles[0], left, right, char.ToUpperInvariant(name[0]) + name[1..],
            Things[_random.Next(Things.Length)], _random.Next(1, 200) * 50_000_000m, 1 + _random.Next(8));
        _running.Add(story);
        if (_running.Count > 400) _running.RemoveAt(0);
        return story;
    }

    // As in the news, a few states are in most of it.
    private string Power() => edition.States[(int)(edition.States.Length * Math.Pow(_random.NextDouble(), 3))].Code;

    private ArticleReading Tell(Story story)
    {
        var day = new DateOnly(1990, 1, 1).AddDays(_number / 8);
        var number = ++_number;
        var amount = _random.Next(6) == 0 ? story.Amount + 25_000_000m : story.Amount;
        var text = new TextMaker();
        var (left, right) = (text.Say(story.Left), text.Say(" and ", story.Right));
        var verb = text.Say(" have ", "made a step");
        var subject = text.Say(" on the ", $"{story.Thing} at {story.Name}");
        var money = text.Say(" worth ", $"${amount.ToString(CultureInfo.InvariantCulture)}");
        var first = text.EndSentence();
        text.Say($"Report {number.ToString(CultureInfo.InvariantCulture)} of the day gives further details of what the ministers said about {story.Name}, its builders and its cost");
        var second = text.EndSentence();
        var stage = Stages[Math.Min(story.Told * Stages.Length / (story.Length + 1), Stages.Length - 1)];
        var dealing = new Dealing(
            "d1", story.Kind, "other", subject.In(text.ToString()).ToString(), stage, verb,
            [new Party(story.Left, story.Left, story.LeftRole, left), new Party(story.Right, story.Right, story.RightRole, right)],
            [new Term(TermType.Amount, TermValue.Of(amount), "USD", null, money)], null, [first, second]);
        return new ArticleReading(text.Article(number, Outlets[_random.Next(Outlets.Length)], day), [dealing], []);
    }

    private sealed record Story(
        string Kind, string LeftRole, string RightRole, string Left, string Right, string Name, string Thing, decimal Amount, int Length)
    {
        public int Told { get; set; }
    }
}
