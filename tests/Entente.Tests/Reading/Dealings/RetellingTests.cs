using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;
using Entente.Reading.Dealings;
using Entente.Reading.Dealings.Binding;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Terms;

namespace Entente.Tests.Reading.Dealings;

/// <summary>When a later dealing is an earlier one told again: made of hand-picked triggers, without what a model would choose.</summary>
public class RetellingTests
{
    private const string Text = "Russia lent Egypt $25 billion. China lent Egypt $1 billion. Parliament has yet to approve the loan. Russia and Egypt met.";
    private const int None = -1;
    private static readonly NewsReader Reader = new(CodebookLoader.BuiltIn());
    private static readonly ArticleFrame Frame = Reader.Dealings.FrameOf(Reader.Prepare(new Article("a", "", null, null, null, Text, "")));

    [Fact]
    public void Without_a_term_of_its_own_a_later_dealing_of_the_same_parties_is_the_earlier_one()
    {
        var joined = Joined((Made("lend", "RUS", "EGY"), 0), (Made("loan", "RUS", "EGY"), None));
        Assert.Equal(2, Assert.Single(joined).Draft.Anchors.Count);
    }

    [Fact]
    public void Fewer_of_its_parties_are_enough() =>
        Assert.Single(Joined((Made("lend", "RUS", "CHN", "EGY"), 0), (Made("loan", "RUS", "EGY"), None)));

    [Theory]
    [InlineData("loan", "RUS", "EGY", 1)]
    [InlineData("loan", "CHN", "EGY", None)]
    [InlineData("meet", "RUS", "EGY", None)]
    public void Own_terms_other_parties_or_another_kind_make_another(string lemma, string one, string other, int term) =>
        Assert.Equal(2, Joined((Made("lend", "RUS", "EGY"), 0), (Made(lemma, one, other), term)).Count);

    [Fact]
    public void The_same_term_again_tells_of_nothing_new() =>
        Assert.Single(Assert.Single(Joined((Made("lend", "RUS", "EGY"), 0), (Made("loan", "RUS", "EGY"), 0))).Terms);

    [Fact]
    public void The_triggers_of_both_stand_in_the_order_of_the_text()
    {
        var early = Made("lend", "RUS", "EGY");
        early.Add(Scored(Frame.Anchors.Last(a => a.Kind.Id == "financing"), "RUS", "EGY"));
        var draft = Assert.Single(Joined((early, 0), (Made("lend", 1, "RUS", "EGY"), None))).Draft;
        Assert.Equal(draft.Anchors.OrderBy(a => a.Anchor.First), draft.Anchors);
    }

    [Fact]
    public void What_is_apart_stays_apart() =>
        Assert.Equal(2, Joined((_, _) => true, (Made("lend", "RUS", "EGY"), 0), (Made("loan", "RUS", "EGY"), None)).Count);

    private static List<(Draft Draft, List<BoundTerm> Terms)> Joined(params (Draft Draft, int Term)[] drafts) => Joined((_, _) => false, drafts);

    private static List<(Draft Draft, List<BoundTerm> Terms)> Joined(Func<Draft, Draft, bool> areApart, params (Draft Draft, int Term)[] drafts) => Retellings.Joined(
        [.. drafts.Select(d => d.Draft)],
        [.. drafts.Select(d => d.Term != None ? [new BoundTerm(Frame.Terms[d.Term], new TermSense(TermType.Amount, "USD"), 1)] : new List<BoundTerm>())],
        areApart);

    private static Draft Made(string lemma, params string[] codes) => Made(lemma, 0, codes);

    private static Draft Made(string lemma, int which, params string[] codes)
    {
        var draft = new Draft(Scored(Frame.Anchors.Where(a => a.Lemma == lemma).ElementAt(which), codes));
        draft.Parties = draft.Anchors[0].Roles;
        return draft;
    }

    private static ScoredAnchor Scored(Entente.Reading.Dealings.Triggers.Anchor anchor, params string[] codes) =>
        new(anchor, 1, [.. codes.Select((code, i) => new RoleChance(Frame.Mentions.All[0], code, i == 0 ? Side.Active : Side.Passive, 1))]);
}
