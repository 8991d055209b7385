using Entente.Language;

namespace Entente.Tests.Language;

public class TextSpanTests
{
    private const string Smile = "a\ud83d\ude00b";

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 3, true)]
    [InlineData(0, 4, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 3, false)]
    [InlineData(2, 2, false)]
    [InlineData(-1, 1, false)]
    [InlineData(3, 5, false)]
    public void It_has_whole_characters_of_a_text(int start, int end, bool isOf) => Assert.Equal(isOf, new TextSpan(start, end).IsOf(Smile));
}
