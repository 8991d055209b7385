using System.Globalization;
using CsCheck;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Terms;

namespace Entente.Tests.Reading.Terms;

/// <summary>What holds of the terms of any text.</summary>
public class TermReferee
{
    private const string Words =
        """
        1 2,000 3/8 5/30 18th 1987 2030 0.0000001 999999999999999 1,2,3 ½ seven a an half hundred dozen two-thirds million mln bn crore lakh k m
        $ US$ £ € Rs Sh dlrs dollars francs pounds roubles cents bpd bcm tonnes barrels a year per day MW km pct % percent percentage point over
        Libor basis points stake interest May March 26 Friday next last this week month year ago later time until by from to - – / , . ( ) and or
        between grace round session first half quarter end of mid early fiscal about up more than least ships countries oil fields of in on the
        """;

    private static readonly string[] Pieces = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly Gen<string> Salad =
        Gen.Select(Gen.OneOf([.. Pieces.Select(Gen.Const)]), Gen.OneOf([.. new[] { " ", " ", " ", "", "\n\n" }.Select(Gen.Const)])).Array[0, 60].Select(pairs => string.Concat(pairs.Select(p => p.Item1 + p.Item2)));

    [Fact]
    public void Terms_of_any_text_lie_on_tokens_in_order_and_parse_back() =>
        Gen.OneOf(Salad, Gen.String).Sample(text => Check(text), iter: 3000);

    [Theory]
    [InlineData("1 ")]
    [InlineData("one ")]
    [InlineData("a hundred ")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("May ")]
    [InlineData("$")]
    [InlineData("5 francs in Paris ")]
    [InlineData("2 percentage points over ")]
    public void A_text_that_repeats_itself_is_read_in_time(string piece) => Check(string.Concat(Enumerable.Repeat(piece, 5000)));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("1988-02-29")]
    [InlineData("1988")]
    public void No_day_of_publication_makes_a_date_overflow(string published) => Assert.All(
        Terms.Find("last year next week 5,000 years ago last February 29 on February 29 in 4999 months' time yesterday tomorrow on Friday", PartialDate.TryParse(published)),
        Parses);

    private static void Check(string text)
    {
        var analysed = new Analyser().Analyse(text);
        var mentions = Terms.Find(text);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            Assert.Equal(analysed.Token(mention.FirstToken).Span.Start, mention.Span.Start);
            Assert.Equal(analysed.Token(mention.EndToken - 1).Span.End, mention.Span.End);
            Parses(mention);
            if (i > 0) Assert.True(mention.Span.Start >= mentions[i - 1].Span.End || IsStretch(mentions[i - 1], mention), $"{mentions[i - 1]} | {mention}");
        }
    }

    private static bool IsStretch(TermMention first, TermMention second) =>
        first.Span == second.Span && (first.Type, second.Type) == (TermType.Start, TermType.End);

    private static void Parses(TermMention mention)
    {
        var value = mention.Value.ToString();
        if (mention.Value.Number is { } number) Assert.Equal(number, decimal.Parse(value, CultureInfo.InvariantCulture));
        else if (mention.Type is TermType.Start or TermType.End) Assert.NotNull(PartialDate.TryParse(value));
        else Assert.Matches(@"^P(\d+[YMWD])+$", value);
    }
}
