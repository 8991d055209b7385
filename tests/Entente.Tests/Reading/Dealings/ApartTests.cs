using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;
using Entente.Reading.Choices;
using Entente.Reading.Dealings;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Tests.Reading.Dealings;

/// <summary>Triggers that tell of two dealings whatever a model would choose, and triggers that tell of none beside others.</summary>
public sealed class ApartTests
{
    private static readonly NewsReader Reader = new(CodebookLoader.BuiltIn());

    [Theory]
    [InlineData("Russia goes on with the construction of new units and the completion of two reactors at Bushehr in Iran.", "construction", "completion", true)]
    [InlineData("Russia goes on with the construction of a plant in Iran, and the completion of the plant is near.", "construction", "completion", false)]
    [InlineData("Russia goes on with the construction and completion of two reactors at Bushehr in Iran.", "construction", "completion", false)]
    [InlineData("China grants Kenya a loan of 2 billion dollars and a loan of 700 million dollars.", "loan", "loan", true)]
    [InlineData("China grants Kenya a loan of 2 billion dollars. The loan of 2 billion dollars is for rails.", "loan", "loan", false)]
    [InlineData("Iran and Japan held a first round of talks in Muscat. The second round of talks will follow in Rome.", "talks", "talks", true)]
    [InlineData("Iran and Japan held a first round of talks in Muscat. The first round of talks was short.", "talks", "talks", false)]
    [InlineData("Iran and Japan held a first round of talks in Muscat. The talks were short.", "talks", "talks", false)]
    public void What_has_an_object_or_a_sum_or_a_round_of_its_own_is_apart(string text, string earlier, string later, bool areApart)
    {
        var frame = FrameOf(text);
        Anchor[] anchors = [.. frame.Anchors.Where(a => a.Lemma == earlier || a.Lemma == later)];
        var (one, two) = (anchors[0], anchors.Last(a => a.Lemma == later && a.Kind == anchors[0].Kind));
        Assert.Equal(areApart, new Apart(frame, new AnchorSurroundings(frame)).Are(new ScoredAnchor(one, 1, []), new ScoredAnchor(two, 1, [])));
    }

    [Fact]
    public void What_others_do_is_apart()
    {
        var frame = FrameOf("Total develops a field in Uganda and CNOOC develops a field in Uganda.");
        Anchor[] anchors = [.. frame.Anchors.Where(a => a.Lemma == "develop" && a.Kind.Id == "extraction")];
        var apart = new Apart(frame, new AnchorSurroundings(frame));
        Assert.True(apart.Are(Doing(frame, anchors[0], "FRA", 0.9), Doing(frame, anchors[1], "CHN", 0.9)));
        Assert.False(apart.Are(Doing(frame, anchors[0], "FRA", 0.9), Doing(frame, anchors[1], "FRA", 0.9)));
        Assert.False(apart.Are(Doing(frame, anchors[0], "FRA", 0.9), Doing(frame, anchors[1], "CHN", 0.5)));
    }

    [Theory]
    [InlineData("IRN USA", 0.9, true)]
    [InlineData("RUS IRN", 0.9, false)]
    [InlineData("IRN USA", 0.6, false)]
    [InlineData("IRN USA RUS", 0.9, false)]
    public void Talks_of_another_pair_are_apart(string others, double probability, bool areApart)
    {
        var frame = FrameOf("Iran held talks with Russia. Iran held talks with America.");
        Anchor[] talks = [.. frame.Anchors.Where(a => a.Kind.Id == "negotiation").DistinctBy(a => a.Sentence)];
        var (one, two) = (Between(frame, talks[0], "IRN RUS", 0.9), Between(frame, talks[1], others, probability));
        Assert.Equal(areApart, new Apart(frame, new AnchorSurroundings(frame)).Are(one, two));
    }

    [Theory]
    [InlineData("Oman and India have agreed on a gas supply deal of three billion cubic metres.", false)]
    [InlineData("Oman and India have agreed on a friendship deal.", true)]
    public void What_is_dealt_in_says_more_than_the_deal(string text, bool isAgreement)
    {
        var frame = FrameOf(text);
        using var model = typeof(NewsReader).Assembly.GetManifestResourceStream("reading.model")!;
        var reader = new DraftReader(frame, ReadingModelFile.Read(model), new FirstLook(frame, null));
        Assert.Equal(isAgreement, reader.Score().Any(a => a.Anchor.Kind.Id == "agreement" && a.Anchor.Lemma == "deal"));
    }

    private static ScoredAnchor Doing(ArticleFrame frame, Anchor anchor, string code, double probability) =>
        new(anchor, 1, [new RoleChance(frame.Mentions.All.First(m => m.Sentence == anchor.Sentence), code, Side.Active, probability)]);

    private static ScoredAnchor Between(ArticleFrame frame, Anchor anchor, string codes, double probability)
    {
        var mention = frame.Mentions.All.First(m => m.Sentence == anchor.Sentence);
        return new(anchor, 1, [.. codes.Split(' ').Select((code, i) => new RoleChance(mention, code, Side.Party, probability))]);
    }

    private static ArticleFrame FrameOf(string text) =>
        Reader.Dealings.FrameOf(Reader.Prepare(new Article("a", "", null, null, null, text, new string('0', 64))));
}
