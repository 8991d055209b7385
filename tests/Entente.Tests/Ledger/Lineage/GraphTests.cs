using Entente.Ledger.Lineage;

namespace Entente.Tests.Ledger.Lineage;

/// <summary>Sources are counted by lineage, not by copies.</summary>
public class GraphTests
{
    private static readonly string Wire = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"word{i}"));

    [Fact]
    public void Two_outlets_that_relay_one_agency_are_one_source()
    {
        var graph = LineageGraph.Of([Report("a", 1, "The Courier", "Reuters"), Report("b", 2, "The Herald", "Reuters")]);
        var source = Assert.Single(graph.Sources);
        Assert.Equal(("Reuters", "GBR", false), (source.Name, source.Home, source.IsStateMedia));
        Assert.Equal(["a", "b"], source.Articles);
    }

    [Fact]
    public void The_agency_itself_beside_its_relays_is_still_one_source()
    {
        var graph = LineageGraph.Of([Report("a", 1, "Reuters"), Report("b", 2, "The Herald", "Reuters"), Report("c", 3, "Reuters")]);
        Assert.Equal(["a", "b", "c"], Assert.Single(graph.Sources).Articles);
    }

    [Fact]
    public void Outlets_that_have_it_first_hand_are_sources_of_their_own_and_unknown_ones_too()
    {
        var graph = LineageGraph.Of(
            [Report("a", 1, "The Courier"), Report("b", 2, "The Herald"), Report("c", 3, null), Report("d", 4, null)]);
        Assert.Equal(["The Courier", "The Herald", "c", "d"], graph.Sources.Select(s => s.Name));
    }

    [Fact]
    public void A_relay_of_a_relay_leads_to_the_first()
    {
        var graph = LineageGraph.Of([Report("a", 1, "The Courier", "The Herald"), Report("b", 2, "The Herald", "IRNA")]);
        var source = Assert.Single(graph.Sources);
        Assert.Equal(("IRNA", "IRN", true), (source.Name, source.Home, source.IsStateMedia));
    }

    [Fact]
    public void Two_that_cite_each_other_are_one_source()
    {
        var graph = LineageGraph.Of([Report("a", 1, "The Herald", "The Courier"), Report("b", 2, "The Courier", "The Herald")]);
        Assert.Equal("The Courier", Assert.Single(graph.Sources).Name);
    }

    [Fact]
    public void Copies_are_the_report_of_who_had_it_first_or_of_the_agency_that_one_names()
    {
        var unnamed = LineageGraph.Of([Report("b", 2, "The Herald", text: Wire + " more"), Report("a", 1, "The Courier", text: Wire)]);
        Assert.Equal("The Courier", Assert.Single(unnamed.Sources).Name);
        var named = LineageGraph.Of([Report("a", 1, "The Courier", text: Wire), Report("b", 2, "The Herald", "Reuters", Wire + " more")]);
        Assert.Equal("Reuters", Assert.Single(named.Sources).Name);
    }

    [Fact]
    public void A_copy_that_credits_its_own_publisher_is_the_first_though_others_came_before()
    {
        var graph = LineageGraph.Of([Report("a", 1, "The Courier", text: Wire), Report("b", 2, "Tass", text: Wire + " more") with { CreditsPublisher = true }]);
        Assert.Equal("Tass", Assert.Single(graph.Sources).Name);
    }

    [Theory]
    [InlineData(1, "Reuters")]
    [InlineData(2, "The Courier")]
    public void Within_a_day_the_agency_is_the_first(int day, string source)
    {
        var graph = LineageGraph.Of([Report("a", 1, "The Courier", text: Wire), Report("b", day, "Reuters", text: Wire + " more")]);
        Assert.Equal(source, Assert.Single(graph.Sources).Name);
    }

    [Fact]
    public void The_order_of_traces_does_not_matter_and_parties_that_confirm_are_gathered()
    {
        ReportTrace[] traces =
        [
            Report("a", 1, "The Courier", "Reuters") with { ConfirmedBy = ["RUS"] },
            Report("b", 2, "The Herald", "Tass") with { ConfirmedBy = ["EGY"] },
            Report("c", 3, "Tass"),
        ];
        var (there, back) = (LineageGraph.Of(traces), LineageGraph.Of(traces.Reverse()));
        Assert.Equal(["EGY", "RUS"], there.ConfirmedBy);
        Assert.Equal(there.Sources.Select(s => s.Name), back.Sources.Select(s => s.Name));
        Assert.Equal(["Tass"], back.RootsOf("b"));
    }

    private static ReportTrace Report(string hash, int day, string? publisher, string? from = null, string? text = null) => new()
    {
        Article = hash,
        Order = $"2025-01-{day:D2}/{hash}/02d1",
        Publisher = publisher is null ? null : Outlet(publisher),
        From = from is null ? [] : [Outlet(from)],
        ConfirmedBy = [],
        Fingerprint = TextFingerprint.Of(text ?? string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{hash}{i}"))).ToString(),
    };

    private static TracedOutlet Outlet(string name) => name switch
    {
        "Reuters" => new TracedOutlet(name, "GBR", false) { IsAgency = true },
        "IRNA" => new TracedOutlet(name, "IRN", true),
        "Tass" => new TracedOutlet(name, "RUS", true) { IsAgency = true },
        _ => new TracedOutlet(name, null, false),
    };
}
