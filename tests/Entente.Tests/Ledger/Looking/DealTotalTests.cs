using Entente.Codebook;
using Entente.Ledger.Looking;

namespace Entente.Tests.Ledger.Looking;

public class DealTotalTests
{
    [Fact]
    public void A_part_counts_beside_no_whole_however_far_above()
    {
        CountedDeal[] deals = [Loan("whole", "USD", 10), Loan("part", "USD", 4), Loan("part of part", "USD", 1), Loan("other", "USD", 7)];
        var wholes = new Dictionary<string, string> { ["part"] = "whole", ["part of part"] = "between", ["between"] = "whole" };
        Assert.Equal(new DealTotal("financing", "USD", 17, 2, 2), Assert.Single(DealTotal.Of(deals, wholes, countAll: false)));
    }

    [Fact]
    public void A_part_counts_where_its_whole_is_not_counted_in_that_currency()
    {
        CountedDeal[] deals = [Loan("whole", "EUR", 10), Loan("part", "USD", 4), Loan("refused", "USD", 9, Status.Rejected), Loan("tranche", "USD", 2)];
        var wholes = new Dictionary<string, string> { ["part"] = "whole", ["tranche"] = "refused" };
        Assert.Equal(
            [new DealTotal("financing", "USD", 6, 2, 0), new DealTotal("financing", "EUR", 10, 1, 0)],
            DealTotal.Of(deals, wholes, countAll: false));
    }

    [Fact]
    public void Parts_that_hold_each_other_come_to_an_end() =>
        Assert.Single(DealTotal.Of([Loan("a", "USD", 1)], new Dictionary<string, string> { ["a"] = "b", ["b"] = "a" }, countAll: false));

    [Fact]
    public void Kinds_are_never_added_up() => Assert.Equal(
        2, DealTotal.Of([Loan("a", "USD", 1), Loan("b", "USD", 1) with { Kind = "construction" }], new Dictionary<string, string>(), countAll: false).Length);

    private static CountedDeal Loan(string id, string unit, decimal amount, Status status = Status.Signed) => new(id, "financing", status, new CountedAmount(unit, amount));
}
