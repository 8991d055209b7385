using System.Text;
using System.Text.Json;
using Entente.Language;
using Entente.Ledger.Exports.Annotations;

namespace Entente.Tests.Ledger.Exports;

public sealed class WebAnnotationTests
{
    public static TheoryData<string> Before => ["", "🇪🇬🇷🇺 ", "محطة الضبعة النووية: ", "e\u0301 ‏קרן‏ 👩‍🔬 — ", "A plain sentence. "];

    [Theory]
    [MemberData(nameof(Before))]
    public void Positions_count_code_points_and_lead_to_the_quoted_words(string before)
    {
        using var loans = new ExportedLoans(ExportedLoans.Behind(before));
        var text = loans.Deals[0].Members[0].Article.Article.Text;
        var runes = text.EnumerateRunes().ToArray();
        var annotations = Annotations(loans);
        Assert.Equal(loans.Deals[0].AllEntries.Count(), annotations.Length);
        foreach (var target in annotations.Select(a => a.GetProperty("target")))
        {
            var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            var exact = quote.GetProperty("exact").GetString()!;
            Assert.Equal(exact, string.Concat(runes[start..end]));
            Assert.Contains(quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString(), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_amount_behind_emoji_stands_where_its_code_points_do()
    {
        const string Before = "🇪🇬🇷🇺 ";
        using var loans = new ExportedLoans(ExportedLoans.Behind(Before));
        var entry = loans.Deals[0].AllEntries.First(e => e.Property == "amount");
        var position = Annotations(loans).Select(a => a.GetProperty("target").GetProperty("selector"))
            .First(s => s[0].GetProperty("exact").GetString() == "amount 25000000000 USD")[1];
        Assert.Equal(entry.Span.Start - 4, position.GetProperty("start").GetInt32());
        Assert.Equal(9, Before.Length);
    }

    [Fact]
    public void Each_line_is_an_annotation_as_the_model_asks()
    {
        using var loans = new ExportedLoans(ExportedLoans.Behind("", url: "https://example.org/نووي"));
        var annotations = Annotations(loans);
        Assert.All(annotations, a =>
        {
            Assert.Equal("http://www.w3.org/ns/anno.jsonld", a.GetProperty("@context").GetString());
            Assert.Equal("Annotation", a.GetProperty("type").GetString());
            Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", a.GetProperty("id").GetString());
            Assert.All(a.GetProperty("body").EnumerateArray(), b => Assert.Equal("TextualBody", b.GetProperty("type").GetString()));
            var source = a.GetProperty("target").GetProperty("source");
            Assert.Matches("^ni:///sha-256;[-_A-Za-z0-9]{43}$", source.GetProperty("id").GetString());
            Assert.Equal("https://example.org/%D9%86%D9%88%D9%88%D9%8A", source.GetProperty("via").GetString());
        });
        Assert.Equal(annotations.Length, annotations.Select(a => a.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void What_stands_around_a_quote_cuts_no_character_in_two()
    {
        var text = "🙂" + new string('a', 31) + "words" + new string('b', 31) + "🙂";
        var quote = TextQuote.Of(text, new TextSpan(33, 38));
        Assert.Equal((new string('a', 31), "words", new string('b', 31)), (quote.Prefix, quote.Exact, quote.Suffix));
    }

    // RFC 6920, section 8.1: the digest of "Hello World!".
    [Fact]
    public void A_text_is_named_by_its_hash_as_RFC_6920_shows() =>
        Assert.Equal(
            "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
            ContentIri.OfText(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("Hello World!")))));

    private static JsonElement[] Annotations(ExportedLoans loans) => [.. loans.Lines("web-annotation").Select(l => JsonDocument.Parse(l).RootElement)];
}
