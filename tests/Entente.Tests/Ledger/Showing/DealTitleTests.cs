using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

public sealed class DealTitleTests
{
    [Theory]
    [InlineData("loan for Rooppur", "loan for Rooppur", "loan", "loan", "loan of $11 billion for the Rooppur plant")]
    [InlineData("loan for Rooppur", "loan", "loan for Rooppur", "credit for Rooppur")]
    [InlineData("grain sale", "grain sale", "wheat contract")]
    [InlineData("二号机组", "二号机组")]
    [InlineData("", "")]
    public void The_subject_whose_words_the_others_have_is_the_title(string title, params string[] subjects) => Assert.Equal(title, DealTitle.Of(subjects));

    [Fact]
    public void A_subject_told_often_is_before_one_told_once() => Assert.Equal("gas supply", DealTitle.Of(["pipeline works", "gas supply", "gas supply"]));
}
