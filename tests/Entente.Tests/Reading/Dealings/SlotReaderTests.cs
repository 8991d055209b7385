using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;
using Entente.Reading.Dealings.Parties;

namespace Entente.Tests.Reading.Dealings;

/// <summary>The codebook's slots read off the trees of short sentences.</summary>
public class SlotReaderTests
{
    private static readonly NewsReader Reader = new(CodebookLoader.BuiltIn());

    [Theory]
    [InlineData("Russia granted Egypt a loan.", "loan", "RUS", "provider")]
    [InlineData("Egypt signed a loan with Russia.", "loan", "RUS", "provider")]
    [InlineData("China agreed to grant a loan to Kenya.", "loan", "CHN", "provider")]
    [InlineData("China agreed to grant a loan to Kenya.", "loan", "KEN", "recipient")]
    [InlineData("A Russian loan was approved.", "loan", "RUS", "provider")]
    [InlineData("Moscow's loan was approved.", "loan", "RUS", "provider")]
    [InlineData("India has agreed to buy missiles from France.", "buy", "IND", "buyer")]
    [InlineData("India has agreed to buy missiles from France.", "buy", "FRA", "supplier")]
    [InlineData("Israel and Hamas kept to a deal brokered by Qatar.", "deal", "QAT", "mediator")]
    [InlineData("The loan that Japan granted was large.", "loan", "JPN", "provider")]
    [InlineData("Moldova's bid to join the European Union is new.", "join", "MDA", "member")]
    [InlineData("The Russian offer to build a plant was dear.", "build", "RUS", "builder")]
    public void A_slot_gives_its_role(string text, string trigger, string code, string role) => Assert.Equal(role, RoleOf(text, trigger, code, role));

    [Fact]
    public void Who_speaks_of_what_another_is_to_do_does_not_do_it()
    {
        Assert.Null(RoleOf("Germany supports Moldova's bid to join the European Union.", "join", "DEU", "member"));
        Assert.Equal("member", RoleOf("Moldova renewed its bid to join the European Union.", "join", "MDA", "member"));
    }

    private static string? RoleOf(string text, string trigger, string code, string role)
    {
        var frame = Reader.Dealings.FrameOf(Reader.Prepare(new Article("a", "", null, new PartialDate(2024, 5, 2), null, text, "")));
        var anchor = frame.Anchors.First(a => a.Lemma == trigger && a.Kind.Kind.Roles.Contains(role));
        var mention = frame.Mentions.All.First(m => m.Codes.Contains(code));
        return new RoleFeatures(frame, null).CodebookRoleOf(anchor, mention)?.Role;
    }
}
