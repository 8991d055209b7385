using Entente.Codebook;
using Entente.Ledger;
using Entente.Tests.Ledger;

[assembly: AssemblyFixture(typeof(Entente.Browser.HardLedger))]

namespace Entente.Browser;

/// <summary>
/// A ledger of what is hard to show: a deal of many entries that contradict each other, a title of 300 characters, names in Arabic and Chinese,
/// articles that hold markup and script, judgements of long reasons. Tests only look at it.
/// </summary>
public sealed class HardLedger : IAsyncLifetime
{
    private const string Markup =
        "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)><a href=\"data:text/html,<script>alert(4)</script>\">x</a>" +
        "<style>body{display:none}</style><iframe srcdoc=\"<script>alert(5)</script>\"></iframe>\"' onmouseover=alert(6) style=\"x\" ‮";

    private static readonly string LongName = string.Join(' ', Enumerable.Range(1, 9).Select(i => $"Qasr-al-Bahr-and-Umm-Rashid-Phase-{i}"));

    private static readonly ArticleReading Hostile = OfMarkup();

    private OpenLedger? _ledger;

    /// <summary>Pages by name.</summary>
    public static TheoryData<string> Pages =>
        ["deals", "deals-of-two", "deals-none", "deal-many", "deal-long", "deal-scripts", "deal-hostile", "deal-judged", "join", "join-none", "article-many", "article-hostile", "actors", "actor", "pair", "actor-none", "review", "add", "reference", "missing", "wrong"];

    public OpenLedger Opened => _ledger!;

    /// <summary>The address of a page.</summary>
    public string AddressOf(string page) => page switch
    {
        "deals" => "/deals",
        "deals-of-two" => "/deals?party=EGY&party=RUS&kind=financing&only=conflict",
        "deals-none" => "/deals?kind=sanction&text=nothing",
        "deal-many" => DealOf("El Marwa"),
        "deal-long" => DealOf(LongName[..40]),
        "deal-scripts" => DealOf("محطة"),
        "deal-hostile" => DealOf("script"),
        "deal-judged" => $"{DealOf("Old Bridge")}?done=2",
        "join" => $"{DealOf("El Marwa")}/same",
        "join-none" => $"{DealOf("El Marwa")}/same?text=nothing",
        "article-many" => $"/articles/{Many().First().Article.Hash}",
        "article-hostile" => $"/articles/{Hostile.Article.Hash}",
        "actors" => "/actors",
        "actor" => "/actors/EGY",
        "pair" => "/actors/EGY/RUS",
        "actor-none" => "/actors/ISL",
        "review" => "/review",
        "add" => "/add",
        "reference" => "/api",
        "missing" => "/nowhere",
        "wrong" => "/deals?since=soon",
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No page of that name."),
    };

    public async ValueTask InitializeAsync()
    {
        _ledger = await OpenLedger.Of([.. Many(), Hostile,
            Reports.Loan("The Harbour Times and Evening Mercantile Advertiser", "2017-02-11", Status.Agreed, ["amount 1234567890 EUR"], LongName),
            Reports.Loan("الأهرام", "2018-05-22", Status.Ratified, ["amount 700000000 CNY", "rate 2.5 %"], "محطة الضبعة 核电站", speaker: "وزير المالية/EGY"),
            Reports.Loan("新华社", null, Status.Cancelled, [], "Wadi Halfa"),
            Reports.Loan(null, "2001-03-04", Status.Suspended, ["amount 40000000 USD"], "Old Bridge")]);
        Judge("amount", "41000000", "the annex has it");
        Judge("amount", "42000000", $"{Markup} {new string('x', 300)} {LongName}");
        Judge("status", "completed", "ما قاله الوزير 核电站");
    }

    public ValueTask DisposeAsync() => _ledger?.DisposeAsync() ?? default;

    // Fifteen articles, three values each of which some contradict others: more than ninety entries with parties and status.
    private static IEnumerable<ArticleReading> Many() => Enumerable.Range(0, 15).Select(i => Reports.Loan(
        $"{(i % 5) switch { 0 => "Delta Courier", 1 => "Harbour Times", 2 => "Gulf Ledger", 3 => "Northern Wire", _ => "Straits Business Desk" }} {1 + (i / 5)}",
        $"20{15 + (i / 4)}-{1 + (i % 12):D2}-1{i % 10}",
        (i / 3) switch { 0 => Status.Agreed, 1 => Status.Signed, 2 => Status.Ratified, 3 => Status.InForce, _ => Status.UnderWay },
        [$"amount {(i % 4 == 3 ? 20_000_000_000 : 25_000_000_000)} USD", $"rate {(i % 5 == 0 ? "3.5" : "3")} %", $"duration {(i % 6 == 5 ? "P35Y" : "P22Y")}", .. i % 3 == 0 ? (string[])["grace P10Y"] : []],
        speaker: (i % 4) switch { 0 => "Ashraf Noor/EGY", 1 => "Yelena Orlova/RUS", _ => null },
        more: $"Paragraph {i} of the {i}th report tells what engineer number {i} saw of pit {i} and hall {i}."));

    private static ArticleReading OfMarkup()
    {
        var reading = Reports.Loan($"Courier {Markup}", "2016-05-22", Status.Signed, ["amount 777000000 USD"], plant: Markup, speaker: $"Noor {Markup}/EGY");
        return reading with { Article = reading.Article with { Title = $"Title {Markup}", Url = "javascript:alert(7)" } };
    }

    private void Judge(string property, string value, string note) =>
        Opened.Writer.Judge(new JudgementRequest(Verdict.Correct, IdOf("Old Bridge"), note) { Property = property, Value = value, Analyst = "وزير المالية Zoë-Ünal" });

    private string DealOf(string words) => $"/deals/{IdOf(words)}";

    private string IdOf(string words) => Opened.View.Deals(new DealQuery()).First(d => d.Title.Contains(words, StringComparison.Ordinal)).Id;
}
