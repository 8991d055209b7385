using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading.Training;

namespace Entente.Tests.Reading.Training;

/// <summary>The project's own annotated articles keep to the codebook, and each note to its article's words.</summary>
public class TrainingArticleTests
{
    private static readonly CodebookEdition Edition = CodebookLoader.BuiltIn();

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "training");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder, "*.jsonl", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Notes_keep_to_the_codebook_and_to_the_text(string file)
    {
        var roles = Edition.Kinds.ToDictionary(k => k.Id, k => k.Roles, StringComparer.Ordinal);
        foreach (var gold in GoldReader.Read(Path.Combine(Folder, file)))
            foreach (var dealing in gold.Dealings)
            {
                Assert.All(dealing.Parties, p => Assert.Contains(p.Role, roles[dealing.Kind]));
                Assert.NotEmpty(dealing.Evidence);
                Assert.All(dealing.Evidence, span => Assert.InRange(span.End, span.Start + 1, gold.Article.Text.Length));
            }
    }

    [Fact]
    public void No_two_articles_share_an_id()
    {
        var ids = Directory.GetFiles(Folder, "*.jsonl", SearchOption.AllDirectories).SelectMany(f => GoldReader.Read(f)).Select(g => g.Article.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }
}
