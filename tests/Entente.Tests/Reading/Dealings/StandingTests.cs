using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;
using Entente.Reading.Dealings;
using Entente.Reading.Dealings.Standing;

namespace Entente.Tests.Reading.Dealings;

/// <summary>What the words around a trigger show of how far its dealing has come.</summary>
public sealed class StandingTests
{
    private static readonly NewsReader Reader = new(CodebookLoader.BuiltIn());

    [Theory]
    [InlineData("Russia and Iran signed a treaty in January. The parliament in Moscow ratified it in April.", "treaty", "it Ratified Past ")]
    [InlineData("Russia and Iran signed a treaty in January. The parliament in Moscow approved it in April.", "treaty", "it Ratified Past ")]
    [InlineData("Russia and Iran signed a treaty in January. The minister in Moscow approved it in April.", "treaty", "it Agreed Past ")]
    [InlineData("Russia and Iran signed a treaty. It has not expired.", "treaty", "it Cancelled Perfect not")]
    [InlineData("Russia and Iran signed a treaty. The parliament in Moscow praised it in April.", "treaty", "")]
    [InlineData("Russia and Iran signed a treaty. Both were glad. The parliament in Moscow ratified it.", "treaty", "")]
    public void What_is_said_of_it_by_a_pronoun_is_seen(string text, string trigger, string expected)
    {
        var frame = FrameOf(text);
        var anchor = frame.Anchors.First(a => a.Lemma == trigger);
        Assert.Equal(expected, string.Join("; ", new StandingCues(frame).ByPronoun(anchor).Select(c => c.Text)));
    }

    [Theory]
    [InlineData("The Senate approved the treaty between Brazil and Peru.", "treaty", Status.Ratified)]
    [InlineData("The treaty between Brazil and Peru was approved by the Senate.", "treaty", Status.Ratified)]
    [InlineData("Deputies voted for the treaty between Brazil and Peru.", "treaty", Status.Ratified)]
    [InlineData("The governments of Brazil and Peru approved the treaty.", "treaty", Status.Agreed)]
    [InlineData("The Senate approved the loan from Brazil to Peru.", "loan", Status.Agreed)]
    [InlineData("A joint venture with Japan's Sumitomo has been wound up after 20 years in Kazakhstan.", "joint venture", Status.Cancelled)]
    [InlineData("China froze a plan to build an airport in Nepal.", "build", Status.Suspended)]
    [InlineData("China has a plan to build an airport in Nepal.", "build", Status.Proposed)]
    [InlineData("China dropped talks on a plan to build an airport in Nepal.", "build", Status.Proposed)]
    public void The_verb_above_tells_by_what_it_does_and_who_does_it(string text, string trigger, Status expected)
    {
        var frame = FrameOf(text);
        Assert.Equal(expected, new StatusGuesser(frame).Of(frame.Anchors.First(a => a.Lemma == trigger)).Status);
    }

    [Theory]
    [InlineData("Russia is disbursing the loan to Bangladesh.", "loan", true)]
    [InlineData("Russia is not disbursing the loan to Bangladesh.", "loan", false)]
    [InlineData("Egypt will pay nothing while Russia is disbursing the loan.", "loan", false)]
    public void What_goes_on_now_goes_on(string text, string trigger, bool goesOn)
    {
        var frame = FrameOf(text);
        Assert.Equal(goesOn, new StandingCues(frame).IsGoingOn(frame.Anchors.First(a => a.Lemma == trigger)));
    }

    private static ArticleFrame FrameOf(string text) =>
        Reader.Dealings.FrameOf(Reader.Prepare(new Article("a", "", null, null, null, text, new string('0', 64))));
}
