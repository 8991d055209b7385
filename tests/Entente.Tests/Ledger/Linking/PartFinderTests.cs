using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Ledger;
using Entente.Ledger.Linking;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Linking;

/// <summary>Deals that are parts of others; an article must say so.</summary>
public class PartFinderTests
{
    [Fact]
    public void A_tranche_named_behind_the_package_is_part_of_it()
    {
        const string Text = "The IMF approved a $3 billion programme for Egypt, of which $347 million will be paid at once.";
        var part = Assert.Single(Parts(
            Text,
            ("whole", Told(Text, "programme", "IMF:provider EGY:recipient", "amount 3000000000 USD", "$3 billion")),
            ("part", Told(Text, "payment", "IMF:provider EGY:recipient", "amount 347000000 USD", "$347 million"))));
        Assert.Equal(("part", "whole", "named: $3 billion … of which … $347 million"), (part.Part, part.Whole, part.Reason));
    }

    [Fact]
    public void A_contract_under_a_framework_is_part_of_it()
    {
        const string Text =
            "India and France signed a framework agreement on submarines. Under the framework Paris will sell Delhi six boats.";
        var part = Assert.Single(Parts(
            Text,
            ("whole", Told(Text, "framework agreement on submarines", "IND:party FRA:party", null, Text[..60])),
            ("part", Told(Text, "six boats", "FRA:supplier IND:buyer", null, Text[61..]))));
        Assert.Equal(("part", "whole", "under: Under the framework"), (part.Part, part.Whole, part.Reason));
    }

    [Fact]
    public void A_facility_is_no_part_of_another_facility()
    {
        const string Text = "The IMF lent Kenya money under its Extended Fund Facility. It paid more under its Resilience Facility.";
        Assert.Empty(Parts(
            Text,
            ("whole", Told(Text, "Extended Fund Facility", "IMF:provider KEN:recipient", null, Text[..58])),
            ("part", Told(Text, "more", "IMF:provider KEN:recipient", null, Text[59..]))));
    }

    [Theory]
    [InlineData("The IMF approved $3 billion for Egypt. The decision allows an immediate disbursement of $347 million.", "disbursement: disbursement of $347 million")]
    [InlineData("The IMF approved $3 billion for Egypt. A $347 million first tranche comes in May.", "disbursement: $347 million first tranche")]
    public void A_disbursement_is_part_of_the_only_loan_that_is_none(string text, string reason)
    {
        var part = Assert.Single(Parts(
            text,
            ("whole", Told(text, "arrangement", "IMF:provider EGY:recipient", "amount 3000000000 USD", "$3 billion")),
            ("part", Told(text, "disbursement", "IMF:provider EGY:recipient", "amount 347000000 USD", "$347 million"))));
        Assert.Equal(("part", "whole", reason), (part.Part, part.Whole, part.Reason));
    }

    [Fact]
    public void A_disbursement_beside_two_loans_is_part_of_neither()
    {
        const string Text = "The IMF lends Egypt $3 billion, and once lent it $2 billion. A disbursement of $347 million came in May.";
        Assert.Empty(Parts(
            Text,
            ("one", Told(Text, "loan", "IMF:provider EGY:recipient", "amount 3000000000 USD", "$3 billion")),
            ("two", Told(Text, "old loan", "IMF:provider EGY:recipient", "amount 2000000000 USD", "$2 billion")),
            ("part", Told(Text, "disbursement", "IMF:provider EGY:recipient", "amount 347000000 USD", "$347 million"))));
    }

    [Fact]
    public void What_adds_up_to_a_package_is_part_of_it()
    {
        const string Text = "China will give Pakistan $3 billion. It lends $2 billion. It grants $1 billion.";
        var parts = Parts(
            Text,
            ("c", Told(Text, "grant", "CHN:provider PAK:recipient", "amount 1000000000 USD", "$1 billion")),
            ("a", Told(Text, "package", "CHN:provider PAK:recipient", "amount 3000000000 USD", "$3 billion")),
            ("b", Told(Text, "loan", "CHN:provider PAK:recipient", "amount 2000000000 USD", "$2 billion")));
        Assert.Equal([("b", "a"), ("c", "a")], parts.Select(p => (p.Part, p.Whole)));
        Assert.All(parts, p => Assert.StartsWith("sum: 3000000000 = ", p.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The IMF lends Egypt $3 billion. Ghana was lent $347 million, of which little was paid.")]
    [InlineData("The IMF lends Egypt $3 billion, after $347 million last year.")]
    public void Without_words_that_join_them_two_loans_stay_apart(string text) => Assert.Empty(Parts(
        text,
        ("whole", Told(text, "loan", "IMF:provider EGY:recipient", "amount 3000000000 USD", "$3 billion")),
        ("part", Told(text, "other loan", "IMF:provider EGY:recipient", "amount 347000000 USD", "$347 million"))));

    [Fact]
    public void Other_parties_make_no_part()
    {
        const string Text = "The IMF approved $3 billion for Egypt, including $347 million that Saudi Arabia pays.";
        Assert.Empty(Parts(
            Text,
            ("whole", Told(Text, "programme", "IMF:provider EGY:recipient", "amount 3000000000 USD", "$3 billion")),
            ("part", Told(Text, "payment", "SAU:provider EGY:recipient", "amount 347000000 USD", "$347 million"))));
    }

    [Fact]
    public void A_deal_is_never_part_of_itself_over_others()
    {
        const string One = "The IMF lends Egypt $3 billion, of which $2 billion at once.";
        const string Two = "The IMF lends Egypt $2 billion, including $1 billion at once.";
        const string Parties = "IMF:provider EGY:recipient";
        var there = Members(
            One,
            ("a", Told(One, "loan", Parties, "amount 3000000000 USD", "$3 billion")),
            ("b", Told(One, "part", Parties, "amount 2000000000 USD", "$2 billion")));
        var back = Members(
            Two,
            ("b", Told(Two, "loan", Parties, "amount 2000000000 USD", "$2 billion")),
            ("a", Told(Two, "part", Parties, "amount 1000000000 USD", "$1 billion")));
        var part = Assert.Single(PartFinder.Of(there.Concat(back)));
        Assert.Equal(("a", "b"), (part.Part, part.Whole));
    }

    private static ImmutableArray<DealPart> Parts(string text, params (string Deal, Dealing Dealing)[] dealings) =>
        PartFinder.Of(Members(text, dealings));

    private static IEnumerable<(string Deal, FiledDealing Member)> Members(string text, params (string Deal, Dealing Dealing)[] dealings) =>
        dealings.Select((d, i) => (d.Deal, new FiledDealing(Article(text, "2022-12-16"), d.Dealing with { Id = $"d{i + 1}" })));

    // The evidence of the amount, or of the whole dealing where there is none, is where the words stand in the text.
    private static Dealing Told(string text, string subject, string parties, string? term, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        var dealing = Dealing(text, "financing/finance", subject, parties);
        return term is null ? dealing with { Evidence = [span] } : dealing with { Terms = [Term(term, span)] };
    }
}
