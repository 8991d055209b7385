using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Tests.Samples;

namespace Entente.Tests.Codebook;

public class ReadingParserTests
{
    public static TheoryData<string> Files => [.. SampleArticles.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_written_is_read_back_character_for_character(string file)
    {
        foreach (var article in SampleArticles.In(file))
        {
            var written = JsonOf(SharedReader.Instance.Read(article));
            Assert.Equal(written, JsonOf(ReadingParser.Read(written, article)));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"dealings\": [{\"id\": 1}], \"statements\": []}")]
    [InlineData("not json")]
    public void Anything_else_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => ReadingParser.Read(System.Text.Encoding.UTF8.GetBytes(json), new Article("a", "", null, null, null, "text", "hash")));

    private static byte[] JsonOf(ArticleReading reading)
    {
        using var json = new MemoryStream();
        ReadingJson.WriteLines(json, [reading]);
        return json.ToArray();
    }
}
