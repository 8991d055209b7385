using Entente.Codebook;
using Entente.Web.Wording;

namespace Entente.Tests.Web;

public class WordingTests
{
    [Theory]
    [InlineData(TermType.Amount, "25000000000", "USD", "$25 bn", "$25 billion")]
    [InlineData(TermType.Amount, "-1500000", "GBP", "−£1.5 m", "−£1.5 million")]
    [InlineData(TermType.Amount, "5200000000", "EGP/year", "5.2 bn EGP/year", "5.2 billion EGP/year")]
    [InlineData(TermType.Rate, "0.375", "LIBOR+%", "LIBOR + 0.375 %", "0.375 % over LIBOR")]
    [InlineData(TermType.Price, "17", "USD/bbl", "$17 / bbl", "$17 / bbl")]
    [InlineData(TermType.Count, "54", "fighter", "54 × fighter", "54 × fighter")]
    [InlineData(TermType.Duration, "P1Y6M", "", "1 y 6 mo", "1 year 6 months")]
    [InlineData(TermType.Start, "2029-10", "", "2029-10", "2029-10")]
    [InlineData(TermType.Round, "3", "", "round 3", "round 3")]
    [InlineData(TermType.Duration, "for ever", "", "for ever", "for ever")]
    public void Terms_are_told_short_and_in_words(TermType type, string value, string unit, string shortly, string words)
    {
        Assert.Equal(shortly, TermText.Short(type, value, unit));
        Assert.Equal(words, TermText.Long(type, value, unit));
    }

    [Theory]
    [InlineData("financing", "RUS:provider EGY:recipient DEU:guarantor", "RUS", "EGY", "DEU")]
    [InlineData("meeting", "RUS:party EGY:party EGY:host OMN:host", "RUS EGY", "", "OMN")]
    [InlineData("construction", "RUS:builder EGY:host", "RUS", "EGY", "")]
    [InlineData("security", "USA:provider ARM:recipient", "USA", "ARM", "")]
    [InlineData("security", "USA:party ARM:party", "USA ARM", "", "")]
    [InlineData("supply", "RUS:party IRN:party", "RUS IRN", "", "")]
    [InlineData("unheard-of", "RUS:giver IRN:taker", "", "", "RUS IRN")]
    public void Parties_flow_from_those_who_give_to_those_who_take(string kind, string parties, string from, string to, string others)
    {
        var flow = PartyFlow.Of(new PlainNames(SharedReader.Edition).SidesOf(kind), parties.Split(' ').Select(p => (p.Split(':')[0], p.Split(':')[1])));
        Assert.Equal((from, to, others), (string.Join(' ', flow.From), string.Join(' ', flow.To), string.Join(' ', flow.Others.Select(o => o.Code))));
    }

    [Theory]
    [InlineData("egypt", "EGY")]
    [InlineData(" egy ", "EGY")]
    [InlineData("International Monetary Fund", "IMF")]
    public void Actors_are_meant_by_name_or_code(string typed, string code) => Assert.Equal(code, new PlainNames(SharedReader.Edition).CodeOf(typed));
}
