using Entente.Codebook;

namespace Entente.Tests.Codebook;

/// <summary>The built-in organisations, companies and outlets.</summary>
public class ActorDataTests
{
    private static readonly CodebookEdition Edition = SharedReader.Edition;

    [Theory]
    [InlineData("UN EU NATO OPEC OPEC+ IMF WB IADB ADB AFDB EBRD EIB AIIB NDB ISDB OECD WTO GATT G5 G7 G20 BRICS SCO GECF")]
    [InlineData("CIS EAEU CSTO ASEAN AU ECOWAS GCC ARABLEAGUE COMECON IAEA IEA MERCOSUR OAS OIC ICO INRO PARISCLUB")]
    public void The_organisations_of_the_contract_are_there(string codes) =>
        Assert.Empty(codes.Split(' ').Except(Edition.Organisations.Select(o => o.Code)));

    [Fact]
    public void There_are_enough_to_read_the_news_with()
    {
        Assert.InRange(Edition.Companies.Length, 150, int.MaxValue);
        Assert.InRange(Edition.Outlets.Length, 120, int.MaxValue);
    }

    [Fact]
    public void No_unambiguous_name_means_two_of_them()
    {
        var names = Edition.Organisations.SelectMany(o => Bearers(o.Code, o.Name, o.OtherNames, o.Ambiguous))
            .Concat(Edition.Companies.SelectMany(c => Bearers(c.Name, c.Name, c.OtherNames, c.Ambiguous)))
            .Concat(Edition.Outlets.SelectMany(o => Bearers(o.Name, o.Name, o.OtherNames, o.Ambiguous)));
        var shared = names.GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Select(n => n.Bearer).Distinct().Count() > 1);
        Assert.Empty(shared.Select(g => $"{g.Key}: {string.Join(", ", g.Select(n => n.Bearer))}"));
    }

    private static IEnumerable<(string Name, string Bearer)> Bearers(string bearer, string name, IEnumerable<string> others, IEnumerable<string> ambiguous) =>
        others.Prepend(name).Except(ambiguous).Distinct().Select(n => (n, bearer));
}
