namespace Entente.Tests.Reading.Terms;

public class CountTermTests
{
    [Theory]
    [InlineData("Lagos ships 12 cargoes.", "count 12 cargo")]
    [InlineData("Six trans-Siberian flights are planned.", "count 6 flight")]
    [InlineData("The survey of 40 plants suggests more.", "count 40 plant")]
    [InlineData("Iran develops seven oil fields.", "count 7 field")]
    [InlineData("Four VVER-1200 reactors are being built.", "count 4 reactor")]
    [InlineData("Delhi buys 36 Rafale fighters.", "count 36 fighter")]
    [InlineData("Delhi buys 601,427 AK-203 assault rifles.", "count 601427 rifle")]
    [InlineData("The yard delivers two dozen frigates.", "count 24 frigate")]
    [InlineData("Up to a dozen vessels are protected.", "count 12 vessel up-to")]
    [InlineData("Rome gets twelve C-130 transport aircraft.", "count 12 aircraft")]
    [InlineData("Warsaw sends 650 troops.", "count 650 soldier")]
    [InlineData("Both keep 316 single-warhead U.S. Pershing-2 and cruise missiles.", "count 316 missile")]
    [InlineData("Three gas-fired power stations are built.", "count 3 power station")]
    [InlineData("They will run 12 flights a week.", "count 12 flight")]
    [InlineData("The two countries and the two sides met.", "")]
    [InlineData("Grain reached 45 countries.", "count 45 country")]
    [InlineData("Three ministers and one official came.", "")]
    [InlineData("Two issues remain.", "")]
    [InlineData("Thirty-one documents were signed.", "count 31 document")]
    [InlineData("The line has 50 bridges and 29 tunnels, of which three are being driven.", "count 50 bridge; count 29 tunnel; count 3 tunnel")]
    [InlineData("Canberra buys three submarines, with an option on two more.", "count 3 submarine; count 2 submarine")]
    [InlineData("Troops fell from 1,100 soldiers to some 650.", "count 1100 soldier; count 650 soldier about")]
    [InlineData("He was 12-nation envoy.", "")]
    [InlineData("The GSM-103 guarantees continue.", "")]
    [InlineData("The first two tranches were paid.", "count 2 tranche")]
    public void A_count_bears_the_singular_of_its_head_noun(string text, string terms) => Assert.Equal(terms, Terms.In(text));

    [Theory]
    [InlineData("The third round was held in Oman.", "round 3")]
    [InlineData("The 18th Joint Economic Cooperation Commission met.", "round 18")]
    [InlineData("They opened the second session.", "round 2")]
    [InlineData("This is their twenty-first annual summit.", "round 21")]
    [InlineData("The first round failed.", "round 1")]
    [InlineData("It was their first meeting in years.", "")]
    [InlineData("The second and third rounds failed.", "round 2; round 3")]
    public void A_round_is_numbered(string text, string terms) => Assert.Equal(terms, Terms.In(text));
}
