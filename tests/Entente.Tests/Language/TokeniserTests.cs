using Entente.Language;
using Entente.Language.Tokenisation;

namespace Entente.Tests.Language;

public class TokeniserTests
{
    [Theory]
    [InlineData("WASHINGTON, March 26 - The U.S. Had pushed.", "WASHINGTON|,|March|26|-|The|U.S.|Had|pushed|.")]
    [InlineData("a loan of 250 mln dlrs, or $4bn", "a|loan|of|250|mln|dlrs|,|or|$|4|bn")]
    [InlineData("a 20-year deal", "a|20|-|year|deal")]
    [InlineData("Iran's and the nations' talks", "Iran|'s|and|the|nations|'|talks")]
    [InlineData("Iran’s oil", "Iran|’s|oil")]
    [InlineData("OPEC+ and AT&T", "OPEC+|and|AT&T")]
    [InlineData("up 3/8 to 12.5 pct, 1,200 tonnes", "up|3/8|to|12.5|pct|,|1,200|tonnes")]
    [InlineData("at .5 per cent", "at|.5|per|cent")]
    [InlineData("a 1200MW plant, the 18th, the 1970s", "a|1200|MW|plant|,|the|18th|,|the|1970s")]
    [InlineData("they don't, can't and cannot", "they|do|n't|,|ca|n't|and|can|not")]
    [InlineData("Dont say thats all", "Do|nt|say|that|s|all")]
    [InlineData("its IM system", "its|IM|system")]
    [InlineData("\"No,\" he said--twice", "\"|No|,|\"|he|said|--|twice")]
    [InlineData("Mr. O'Neill of D'Amato Inc. left", "Mr.|O'Neill|of|D'Amato|Inc.|left")]
    [InlineData("non-oil trade, re-export, Sino-Russian", "non-oil|trade|,|re-export|,|Sino|-|Russian")]
    [InlineData("Orda.kz, citing a source, said so.It is", "Orda.kz|,|citing|a|source|,|said|so|.|It|is")]
    [InlineData("see www.example.org/a.b, or bbc.co.uk.", "see|www.example.org/a.b|,|or|bbc.co.uk|.")]
    [InlineData("write to press@mfa.example.ir.", "write|to|press@mfa.example.ir|.")]
    [InlineData("the talks.The plan", "the|talks|.|The|plan")]
    [InlineData("call 555-0142 in 2004-2006", "call|555-0142|in|2004|-|2006")]
    [InlineData("No. 5 and No. They", "No.|5|and|No|.|They")]
    [InlineData("really?! :-) ...", "really|?!|:-)|...")]
    [InlineData("US$5m, A$ 3", "US$|5|m|,|A$|3")]
    public void Text_is_cut_as_the_treebanks_cut_it(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Tokeniser.Tokenise(text).Select(t => t.In(text).ToString()));

    [Fact]
    public void Control_characters_and_white_space_belong_to_no_token() =>
        Assert.Equal([new TextSpan(1, 4), new TextSpan(6, 8)], Tokeniser.Tokenise("\u0001oil\u0000\tis\uFEFF"));
}
