using CsCheck;
using Entente.Codebook;
using Entente.Ledger.Implied;
using Entente.Ledger.Looking;
using Entente.Tests.Ledger;
using Entente.Tests.Ledger.Exports;
using Entente.Web.Drawing;

namespace Entente.Tests.Web.Drawing;

public class GeometryTests
{
    private const double Width = 960;

    [Fact]
    public void A_timeline_goes_from_end_to_end_in_proportion_to_the_days()
    {
        var line = Timeline.Of([On(2016, 1, 1, "agreed"), On(2016, 1, 11, "signed"), On(2016, 1, 21, "in force")], Width);
        Assert.Equal([12, 480, 948], line.Events.Select(e => e.X));
        Assert.Equal([0, 0, 0], line.Events.Select(e => e.Row));
    }

    [Fact]
    public void Words_that_would_cover_each_other_stand_in_rows_of_their_own()
    {
        var line = Timeline.Of([On(2016, 1, 1, "agreed"), On(2016, 1, 2, "signed"), On(2026, 1, 1, "completed")], Width);
        Assert.Equal([0, 1, 0], line.Events.Select(e => e.Row));
        Assert.Equal(2, line.Rows);
        Assert.Equal("2017", line.Ticks[0].Name);
    }

    [Fact]
    public void Any_timeline_keeps_places_and_words_inside() =>
        Gen.Select(Gen.Int[1, 3_000_000], Gen.Int[0, 30]).Array[1, 30].Sample(events =>
        {
            var line = Timeline.Of(events.Select(e => new TimelineEvent(DateOnly.FromDayNumber(e.Item1), new string('x', e.Item2))), Width);
            Assert.All(line.Events, e => Assert.InRange(e.X, 0, Width));
            Assert.All(line.Events, e => Assert.InRange(e.TextX, e.Event.Label.Length * 3.2, Width - (e.Event.Label.Length * 3.2)));
            foreach (var row in line.Events.GroupBy(e => e.Row))
                Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(pair.First.TextX + (pair.First.Event.Label.Length * 3.2) <= pair.Second.TextX - (pair.Second.Event.Label.Length * 3.2)));
            Assert.True(line.Ticks.Length <= 13);
        }, iter: 500);

    [Fact]
    public void A_lineage_has_a_place_for_each_source_and_article_and_links_them()
    {
        using var ledger = new ExportedLoans(
            Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["rate 3 %"], speaker: "Ashraf Noor/EGY"),
            Reports.Loan("Harbour Times", "2015-11-20", Status.Ratified, ["duration P22Y", "share 85 %"], more: "Dock workers in the harbour town of Ras Falak meanwhile asked what would become of their jetty once cement, steel and cranes had left it for good."));
        var deal = Assert.Single(ledger.Deals);
        var drawn = Lineage.Of(deal);
        Assert.Equal(["Delta Courier", "Harbour Times"], drawn.Roots.Select(r => r.Origin.Name));
        Assert.Equal([true, false], drawn.Roots.Select(r => r.IsOfficial));
        Assert.Equal([0, 1], drawn.Articles.Select(a => Assert.Single(a.Roots)));
        Assert.Equal(drawn.Articles.Select(a => a.Y), drawn.Roots.Select(r => r.Y));
        Assert.All(drawn.Articles, a => Assert.InRange(a.Y, 0, drawn.Height));
    }

    [Fact]
    public void Deals_stand_in_lanes_by_kind_with_the_number_that_began_in_a_year()
    {
        var lanes = KindLanes.Of([Began("a", "supply", 2010), Began("b", "financing", 2016), Began("c", "financing", 2016)]);
        Assert.Equal(["financing", "supply"], lanes.Kinds);
        Assert.Equal((false, 7, "2016"), (lanes.IsMonthly, lanes.Stretches.Length, lanes.NameOf(6)));
        Assert.Equal([new LaneBubble(0, 6, 2, null), new LaneBubble(1, 0, 1, "a")], lanes.Bubbles);
    }

    [Fact]
    public void Within_two_years_the_stretches_are_months() =>
        Assert.Equal("2016-01", KindLanes.Of([Began("a", "supply", 2015), Began("b", "supply", 2016)]).NameOf(12));

    [Fact]
    public void The_years_of_a_loan_add_up_to_its_schedule()
    {
        var schedule = RepaymentSchedule.Of(new LoanTerms(1000, "USD", 4, 30, 12, 2, []));
        var years = RepaymentYear.Of(schedule);
        Assert.Equal([1, 2, 3], years.Select(y => y.Year));
        Assert.Equal((1000, schedule.Interest, 0), (years.Sum(y => y.Principal), years.Sum(y => y.Interest), years[^1].Outstanding));
    }

    private static TimelineEvent On(int year, int month, int day, string label) => new(new DateOnly(year, month, day), label);

    private static ActorDeal Began(string id, string kind, int year) =>
        new(id, kind, Status.Signed, new DateOnly(year, 1, 15), new DateOnly(2020, 1, 1), ["EGY", "RUS"], null);
}
