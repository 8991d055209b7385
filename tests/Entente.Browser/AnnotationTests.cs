using System.Text;
using System.Text.Json;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Exports;
using Entente.Tests.Ledger;

namespace Entente.Browser;

/// <summary>Web Annotations as a reader that is not ours takes them: Recogito's text annotator, in a page that shows the text.</summary>
public class AnnotationTests(Chromium chromium)
{
    private const string Variable = "ENTENTE_TEST_TEXT_ANNOTATOR";

    // Parses each annotation, finds its words in the page by their position, and writes it again.
    private const string Read = """
        ([text, lines]) => {
          document.body.innerHTML = '<pre></pre>';
          const place = document.querySelector('pre');
          place.textContent = text;
          return lines.map(line => {
            const adapter = RecogitoJS.W3CTextFormat('urn:text', place);
            const { parsed, error } = adapter.parse(JSON.parse(line));
            if (error) return { error: String(error) };
            const revived = RecogitoJS.reviveAnnotation(parsed, place);
            const quote = adapter.serialize(revived).target[0].selector[0];
            const position = revived.target.selector[0];
            return {
              words: position.range.toString(), quote: quote.exact, before: quote.prefix, after: quote.suffix, start: position.start,
              says: parsed.bodies.filter(b => b.purpose === 'describing').map(b => b.value).join() };
          });
        }
        """;

    [Fact]
    public async Task A_reader_of_annotations_finds_each_value_at_its_words()
    {
        var annotator = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(annotator is not { Length: > 0 }, $"{Variable} names no text annotator; .ci/with-text-annotator fetches one.");
        await using var ledger = await OpenLedger.Of(Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25000000000 USD", "rate 3 %", "duration P35Y"], more: "Cairo's courier — «has it»."));
        var deal = Assert.Single(ledger.View.Pictures(new DealQuery()));
        var text = deal.Members[0].Article.Article.Text;
        var lines = Written(deal);
        var window = await chromium.Window();
        await using var _ = window;
        var page = await window.NewPageAsync();
        await page.AddScriptTagAsync(new() { Path = annotator });
        var read = (await page.EvaluateAsync<JsonElement>(Read, new object[] { text, lines })).EnumerateArray().ToArray();

        Assert.Equal(deal.AllEntries.Count(), read.Length);
        foreach (var (found, line) in read.Zip(lines))
        {
            Assert.False(found.TryGetProperty("error", out var error), error.ToString());
            var wanted = JsonDocument.Parse(line).RootElement.GetProperty("target").GetProperty("selector")[0].GetProperty("exact").GetString();
            Assert.Equal((wanted, wanted), (Of(found, "words"), Of(found, "quote")));
            var start = found.GetProperty("start").GetInt32();
            Assert.EndsWith(Of(found, "before"), text[..start], StringComparison.Ordinal);
            Assert.StartsWith(Of(found, "after"), text[(start + wanted!.Length)..], StringComparison.Ordinal);
        }

        Assert.Contains("amount 25000000000 USD", read.Select(r => Of(r, "says")));
    }

    private static string[] Written(DealView deal)
    {
        using var output = new MemoryStream();
        new DealExport("web-annotation", OpenLedger.Edition).Write(output, [deal]);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Of(JsonElement found, string name) => found.GetProperty(name).GetString()!;
}
