using System.Collections.Immutable;
using Entente.Codebook.Loading;
using Entente.Reading.Training;

namespace Entente.Tests.Reading.Training;

/// <summary>Training on a few articles: the same twice, and refused where the file is none.</summary>
public class ReadingTrainerTests
{
    private static readonly string Few = string.Join('\n', Enumerable.Range(0, 10).Select(i =>
        $$$"""
        {"id": "a{{{i}}}", "title": "", "published": "2024-05-0{{{(i % 9) + 1}}}", "text": "Russia lent Egypt $2{{{i}}} billion for a plant.", "gold": {"dealings": [{"kind": "financing", "status": "completed",
         "parties": [{"code": "RUS", "role": "provider"}, {"code": "EGY", "role": "recipient"}], "terms": [{"type": "amount", "value": 2{{{i}}}000000000, "unit": "USD"}],
         "attribution": {"speaker": "Moscow", "relay": []}, "evidence": [{"start": 0, "end": 42}]}], "statements": []}}
        """.ReplaceLineEndings("")));

    [Fact]
    public void The_same_articles_give_the_same_file() => Assert.Equal(Trained(), Trained());

    [Fact]
    public void Annotated_articles_are_read_whole()
    {
        var dealing = Assert.Single(Read(Few)[3].Dealings);
        Assert.Equal(["RUS provider", "EGY recipient"], dealing.Parties.Select(p => $"{p.Code} {p.Role}"));
        Assert.Equal(new GoldTerm("amount", "23000000000", "USD"), Assert.Single(dealing.Terms));
        Assert.Equal(["Moscow"], dealing.Sources);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\"weight\": 0.5, ", 0.5)]
    public void A_line_may_count_for_less_than_an_article(string weight, float expected) =>
        Assert.Equal(expected, Assert.Single(Read("{" + weight + "\"text\": \"Nothing.\", \"gold\": {\"dealings\": []}}")).Weight);

    [Theory]
    [InlineData("{\"text\": \"no gold\"}")]
    [InlineData("not JSON")]
    public void A_line_that_is_no_annotated_article_is_refused(string line) =>
        Assert.Contains("line 1", Assert.Throws<FormatException>(() => Read(line)).Message, StringComparison.Ordinal);

    private static byte[] Trained()
    {
        using var output = new MemoryStream();
        ReadingTrainer.Train(CodebookLoader.BuiltIn(), Read(Few), ["ten sentences"], output);
        return output.ToArray();
    }

    private static ImmutableArray<GoldArticle> Read(string lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, lines);
            return GoldReader.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
