using System.Text;
using Entente.Codebook;
using Entente.Intake;

namespace Entente.Tests.Intake;

public class JsonLinesTests
{
    [Fact]
    public void Each_line_is_an_article_and_its_text_is_the_string_as_given()
    {
        var results = Source.Read(
            """
            {"id": "a1", "title": "Loan", "outlet": "Quay", "published": "2024-03", "url": "https://quay.example", "text": " Tromsø\r\nlends \ud83d\udea2 . ", "gold": {"x": [1]}}

            {"text": "Only text."}
            """);
        Assert.Equal(2, results.Length);
        var first = results[0].Article!;
        Assert.Equal(("a1", "Loan", "Quay", new PartialDate(2024, 3), "https://quay.example"), (first.Id, first.Title, first.Outlet, first.Published!.Value, first.Url));
        Assert.Equal(" Tromsø\r\nlends \ud83d\udea2 . ", first.Text);
        Assert.Equal(results[1].Article!.Hash, results[1].Article!.Id);
    }

    [Theory]
    [InlineData("{\"text\": \"broken", "E-IN-008")]
    [InlineData("[1, 2]", "E-IN-008")]
    [InlineData("\"text\"", "E-IN-008")]
    [InlineData("{\"text\": \"\\ud83d\"}", "E-IN-008")]
    [InlineData("{\"title\": \"no text\"}", "E-IN-009")]
    [InlineData("{\"text\": 5}", "E-IN-009")]
    [InlineData("{\"text\": \"  \"}", "E-IN-009")]
    public void A_line_that_is_wrong_is_named_and_the_others_are_read(string line, string code)
    {
        var good = Enumerable.Range(1, 8).Select(i => $$"""{"id": "{{i}}", "text": "Text {{i}}."}""").ToArray();
        good[6] = line;
        var results = Source.Read(string.Join('\n', good), "articles.jsonl");
        Assert.Equal(["1", "2", "3", "4", "5", "6", "8"], results.Where(r => !r.IsSetAside).Select(r => r.Article!.Id));
        var fault = Source.Fault([.. results.Where(r => r.IsSetAside)]);
        Assert.Equal(("articles.jsonl:7", code), (fault.Place, fault.Code));
    }

    [Fact]
    public void A_line_too_long_is_passed_over_and_the_next_is_read()
    {
        var results = Source.Read(
            new Filler("{\"text\": \"", "words ", 20_000_000, "\"}\n{\"text\": \"Short.\"}"), options: new IntakeOptions { MaxArticleBytes = 100_000 });
        Assert.Equal(["E-IN-005"], results.SelectMany(r => r.Diagnostics).Select(d => d.Code));
        Assert.Equal("Short.", results[1].Article!.Text);
    }

    [Fact]
    public void A_line_with_wrong_bytes_is_read_with_a_warning()
    {
        byte[] line = [.. Encoding.UTF8.GetBytes("{\"text\": \"Tromsø and Bod"), 0xF8, .. Encoding.UTF8.GetBytes(" ï\"}")];
        var result = Assert.Single(Source.Read(line));
        Assert.Equal("Tromsø and Bod\uFFFD ï", result.Article!.Text);
        Assert.Equal("W-IN-001", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Blank_lines_alone_are_empty() => Assert.Equal("E-IN-003", Source.Fault(Source.Read("\n \n\n", "a.jsonl")).Code);

    [Theory]
    [InlineData("{\n  \"text\": \"A port.\"\n}")]
    [InlineData("[{\"text\": \"A port.\"}]")]
    public void Json_that_is_not_lines_gives_one_diagnostic(string content) => Assert.Equal("E-IN-017", Source.Fault(Source.Read(content)).Code);
}
