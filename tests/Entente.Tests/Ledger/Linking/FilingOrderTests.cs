using Entente.Ledger;
using Entente.Ledger.Linking;
using static Entente.Tests.Ledger.FiledDealings;

namespace Entente.Tests.Ledger.Linking;

public class FilingOrderTests
{
    [Theory]
    [InlineData("d1", "2026-11-27")]
    [InlineData("d10", null)]
    [InlineData("a/b", "1987")]
    [InlineData("", "2026-11")]
    public void A_place_names_its_dealing(string id, string? published)
    {
        var filed = WithId(id, published);
        Assert.Equal(filed.Key, FilingOrder.KeyAt(FilingOrder.Of(filed)));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(1234)]
    public void So_it_does_where_the_id_is_long(int length)
    {
        var filed = WithId(new string('1', length), "2026-11-27");
        Assert.Equal(filed.Key, FilingOrder.KeyAt(FilingOrder.Of(filed)));
    }

    [Fact]
    public void Dealings_of_an_article_stand_as_they_are_numbered()
    {
        string[] ids = ["d1", "d2", "d10", "d11"];
        Assert.Equal(ids, ids.Reverse().OrderBy(id => FilingOrder.Of(WithId(id, "2026-11-27")), StringComparer.Ordinal));
    }

    private static FiledDealing WithId(string id, string? published)
    {
        var filed = Filed("Rosatom builds two reactors at Paks.", published, "construction/nuclear", "reactors at Paks", "RUS:builder HUN:host");
        return filed with { Dealing = filed.Dealing with { Id = id } };
    }
}
