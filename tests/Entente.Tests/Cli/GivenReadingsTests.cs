using Entente.Cli.Verbs;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Tests.Ledger;

namespace Entente.Tests.Cli;

/// <summary>Which reading of a file belongs to which article.</summary>
public class GivenReadingsTests
{
    private static readonly ArticleReading First = Reports.Loan("Delta Courier", "2015-11-19", Status.Signed, ["amount 25 USD"]);
    private static readonly ArticleReading Second = Reports.Loan("Harbour Times", "2015-11-20", Status.Agreed, ["amount 26 USD"]);

    private readonly StringWriter _error = new();
    private readonly GivenReadings _given;

    public GivenReadingsTests() => _given = new GivenReadings(SharedReader.Edition, _error);

    [Fact]
    public void Articles_with_a_reading_are_not_read()
    {
        Load(Line(First));
        var ready = new List<ArticleReading>();
        Assert.Equal([Second.Article], _given.Others([First.Article, Second.Article], ready));
        Assert.Equal(ReadingJson.BytesOf(First), ReadingJson.BytesOf(Assert.Single(ready)));
        Assert.Empty(_given.Rest(_ => null));
        Assert.False(_given.HasSetAside);
    }

    [Fact]
    public void A_reading_whose_article_did_not_come_is_for_the_one_that_the_ledger_has()
    {
        Load(Line(First), Line(Second));
        Assert.Equal([First.Article], _given.Rest(hash => hash == First.Article.Hash ? First.Article : null).Select(r => r.Article));
        Assert.Contains($"corrected.jsonl:2: E-LE-003: No article has the sha256 {Second.Article.Hash}.", _error.ToString(), StringComparison.Ordinal);
        Assert.True(_given.HasSetAside);
    }

    [Fact]
    public void Without_a_hash_the_id_says_which()
    {
        Load($$"""{"id": "{{First.Article.Id}}", "text": "not asked for", "gold": {{Line(First)}}}""");
        var ready = new List<ArticleReading>();
        Assert.Empty(_given.Others([First.Article], ready));
        Assert.Equal(ReadingJson.BytesOf(First), ReadingJson.BytesOf(Assert.Single(ready)));
    }

    [Fact]
    public void Another_text_of_the_same_id_is_not_the_article_that_was_read()
    {
        Load(Line(First));
        var other = Second.Article with { Id = First.Article.Id };
        Assert.Equal([other], _given.Others([other], []));
    }

    [Theory]
    [InlineData("no json", "This is no JSON object.")]
    [InlineData("[1]", "This is no JSON object.")]
    [InlineData("{\"dealings\": []}", "It tells neither the sha256 nor the id")]
    [InlineData("{\"id\": \"7\", \"id\": \"8\"}", "This is no JSON object.")]
    public void Lines_that_are_no_readings_are_told_and_the_rest_is_taken(string line, string fault)
    {
        Load(line, "", Line(First));
        Assert.Contains($"corrected.jsonl:1: E-LE-002: {fault}", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_given.Rest(_ => First.Article));
    }

    [Fact]
    public void Two_readings_of_one_article_are_one_too_many()
    {
        Load(Line(First), Line(First));
        Assert.Contains("corrected.jsonl:2: E-LE-002: corrected.jsonl:1 is a reading of the same article.", _error.ToString(), StringComparison.Ordinal);
    }

    private void Load(params string[] lines) => _given.Load(new StringReader(string.Join('\n', lines)), "corrected.jsonl");

    private static string Line(ArticleReading reading) => System.Text.Encoding.UTF8.GetString(ReadingJson.BytesOf(reading)).TrimEnd();
}
