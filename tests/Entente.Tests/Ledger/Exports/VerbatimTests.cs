using Entente.Codebook;
using Entente.Language;
using Entente.Ledger;
using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

/// <summary>What holds for every format.</summary>
public sealed class VerbatimTests
{
    public static TheoryData<string> Formats => [.. DealExport.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_changed_text_is_refused(string format)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Refused(format, loans.Deals[0], article => article with { Text = article.Text.Replace("25000000000", "26000000000", StringComparison.Ordinal) });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_shortened_text_is_refused(string format)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Refused(format, loans.Deals[0], article => FiledDealings.Article(article.Text[..20], "2015-11-19") with { Hash = article.Hash });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_entry_that_its_reading_does_not_say_is_refused(string format)
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Refused(format, loans.Deals[0], e => e with { Value = "26000000000" });
        Refused(format, loans.Deals[0], e => e with { Unit = "EUR" });
        Refused(format, loans.Deals[0], e => e with { Span = new TextSpan(e.Span.Start + 1, e.Span.End) });
        Refused(format, loans.Deals[0], e => e with { Span = new TextSpan(0, 100_000) });
        Refused(format, loans.Deals[0], e => e with { Dealing = "d9" });
    }

    [Fact]
    public void A_span_that_cuts_a_character_in_two_is_refused()
    {
        using var loans = new ExportedLoans(ExportedLoans.Behind("🇪🇬 "));
        Refused("web-annotation", loans.Deals[0], e => e with { Span = new TextSpan(1, e.Span.End) });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_order_in_which_articles_came_changes_nothing(string format)
    {
        ArticleReading[] reports = [ExportedLoans.Signed(), ExportedLoans.Signed("Northern Wire"), ExportedLoans.Signed("Gulf Ledger", "Wadi Sahl")];
        using var one = new ExportedLoans(reports);
        using var other = new ExportedLoans([.. reports.Reverse()]);
        Assert.Equal(one.Written(format), other.Written(format));
        Assert.NotEmpty(one.Lines(format));
    }

    [Fact]
    public void Lines_are_those_that_deals_prints()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Assert.Equal(LedgerContract.Printed(loans.View), loans.Written("jsonl"));
    }

    [Fact]
    public void There_is_no_other_format() => Assert.Throws<ArgumentException>(() => new DealExport("xml", SharedReader.Edition));

    private static void Refused(string format, DealView deal, Func<Article, Article> change)
    {
        var changed = deal.Members.Select(m => m with { Article = m.Article with { Reading = m.Article.Reading with { Article = change(m.Article.Article) } } });
        Assert.Throws<UnprovenEntryException>(() => ExportedLoans.Written(format, [deal with { Members = [.. changed] }]));
    }

    private static void Refused(string format, DealView deal, Func<Entry, Entry> change)
    {
        var amount = deal.Terms[0];
        var entry = change(amount.Shown.Entries[0]);
        var terms = deal.Terms.SetItem(0, amount with { Values = [amount.Shown with { Entries = [entry] }] });
        var thrown = Assert.Throws<UnprovenEntryException>(() => ExportedLoans.Written(format, [deal with { Terms = terms }]));
        Assert.Equal(entry, thrown.Entry);
    }
}
