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
    public void A_slot_gives_its_role(string text, string trigger, string code, string role)
    {
        var frame = Reader.Dealings.FrameOf(Reader.Prepare(new Article("a", "", null, new PartialDate(2024, 5, 2), null, text, "")));
        var anchor = frame.Anchors.First(a => a.Lemma == trigger && a.Kind.Kind.Roles.Contains(role));
        var mention = frame.Mentions.All.First(m => m.Codes.Contains(code));
        Assert.Equal(role, new RoleFeatures(frame, null).CodebookRoleOf(anchor, mention)?.Role);
    }
}
