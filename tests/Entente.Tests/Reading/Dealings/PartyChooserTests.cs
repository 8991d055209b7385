using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Parties;

namespace Entente.Tests.Reading.Dealings;

/// <summary>Who takes part, chosen from the chances of single triggers by models that weigh nothing but how likely each is.</summary>
public class PartyChooserTests
{
    private static readonly NewsReader Reader = new(CodebookLoader.BuiltIn());

    [Fact]
    public void Both_sides_are_filled_even_where_one_code_is_likeliest_on_both()
    {
        var parties = Choose(("RUS", Side.Active, 0.9), ("EGY", Side.Active, 0.8), ("EGY", Side.Passive, 0.7));
        Assert.Equal([("RUS", Side.Active), ("EGY", Side.Passive)], parties);
    }

    [Fact]
    public void One_code_alone_makes_no_dealing() => Assert.Empty(Choose(("RUS", Side.Active, 0.9), ("RUS", Side.Passive, 0.9)));

    [Fact]
    public void A_likely_third_joins_the_pair() =>
        Assert.Equal(3, Choose(("RUS", Side.Active, 0.9), ("EGY", Side.Passive, 0.9), ("CHN", Side.Active, 0.8)).Count);

    private static List<(string Code, Side Side)> Choose(params (string Code, Side Side, double Chance)[] chances)
    {
        var frame = Reader.Dealings.FrameOf(Reader.Prepare(new Article("a", "", null, null, null, "Russia lent Egypt and China $2 billion.", "")));
        var anchor = frame.Anchors.First(a => a.Kind.Id == "financing" && a.Lemma == "lend");
        var mention = frame.Mentions.All[0];
        var scored = new ScoredAnchor(anchor, 0.9, [.. chances.Select(c => new RoleChance(mention, c.Code, c.Side, c.Chance))]);
        var draft = new Draft(scored);
        var judged = new PartyTable(new PartyFeatures(frame, null), ByBestChance()).Judge(draft);
        return [.. new PartyChooser(new PairFeatures(frame, null), ByLikelihood()).Choose(draft, judged).Select(p => (p.Code, p.Side))];
    }

    private static LinearChoice ByLikelihood() =>
        new("pair", ["no", "yes"], Enumerable.Range(0, 10).ToDictionary(i => FeatureList.HashOf($"both p{i}"), i => new[] { 0f, i }));

    private static LinearChoice ByBestChance()
    {
        var weights = Enumerable.Range(0, 10).ToDictionary(i => FeatureList.HashOf($"best p{i}"), i => new[] { 0f, (i - 5) * 1.5f });
        return new LinearChoice("party", ["no", "yes"], weights);
    }
}
