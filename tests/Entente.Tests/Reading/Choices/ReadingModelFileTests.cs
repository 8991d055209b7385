using System.Text;
using Entente.Reading.Choices;

namespace Entente.Tests.Reading.Choices;

/// <summary>The model file: read as written, refused when damaged.</summary>
public class ReadingModelFileTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        var names = new FeatureNames();
        var features = new FeatureList(names);
        features.Add("lemma", "lend", "financing");
        var choice = new LinearChoice("anchor", ["no", "yes"], new Dictionary<ulong, float[]> { [features.Hashes[0]] = [-0.5f, 0.5f] });
        using var file = new MemoryStream();
        ReadingModelFile.Write(file, new ReadingModel(["of nothing"], [choice]), names);
        file.Position = 0;

        var read = ReadingModelFile.Read(file);
        Assert.Equal(["of nothing"], read.About);
        Assert.Equal(choice.Yes(features), read["anchor"].Yes(features));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("entente reading model 9\n", "line 1")]
    [InlineData("entente reading model 1\nlemma\t1\t2\n", "line 2")]
    [InlineData("entente reading model 1\n= anchor\tno\tyes\nlemma\t1\n", "line 3")]
    [InlineData("entente reading model 1\n= anchor\tno\tyes\nlemma\t1\tmuch\n", "line 3")]
    public void A_damaged_file_is_refused_with_its_line(string text, string line)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Contains(line, Assert.Throws<InvalidDataException>(() => ReadingModelFile.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_model_says_what_it_was_trained_from() => Assert.NotEmpty(ReadingModel.Shipped.About);
}
