using Entente.Language.Features;
using Entente.Language.Models;
using Entente.Language.Networks;
using Entente.Language.Training;

namespace Entente.Tests.Language;

public sealed class WordVectorTests
{
    private const string Text = "the 1 0.5\nTreaty -2 1\n1987 0 0\n2004 3 3\n";

    [Fact]
    public void Words_are_looked_up_as_the_networks_see_them()
    {
        var vectors = Read(Text);
        Assert.Equal(2, vectors.Columns);
        Assert.Equal(vectors.RowOf(TokenFeatures.WordHashOf("TREATY")), vectors.RowOf(TokenFeatures.WordHashOf("treaty")));
        Assert.Equal(-1, vectors.RowOf(TokenFeatures.WordHashOf("pact")));
    }

    [Fact]
    public void Of_words_that_look_alike_the_commonest_counts()
    {
        var vectors = Read(Text);
        Assert.Equal(3, vectors.Words.Length);
        Assert.Equal([0f, 0f], VectorOf(vectors, "1999"));
    }

    [Fact]
    public void A_vector_is_kept_to_a_byte_for_each_number()
    {
        var vector = VectorOf(Read(Text), "Treaty");
        Assert.Equal(-2f, vector[0], 1e-6f);
        Assert.Equal(1f, vector[1], 2f / 127 / 2);
    }

    [Fact]
    public void A_word_without_a_vector_has_zeros() => Assert.Equal([0f, 0f], VectorOf(Read(Text), "pact"));

    [Fact]
    public void No_more_words_are_read_than_are_asked_for()
    {
        using var text = new StringReader(Text);
        Assert.Equal(2, WordVectorReader.Read(text, 2).Words.Length);
    }

    [Theory]
    [InlineData("the 1 2\nof 1\n", "Line 2 of the word vectors has 1 numbers where 2 are due.")]
    [InlineData("the\n", "Line 1 of the word vectors has 0 numbers where 0 are due.")]
    [InlineData("the 1 many\n", "Line 1 of the word vectors has 'many' where a number should be.")]
    [InlineData("the 1 NaN\n", "Line 1 of the word vectors has 'NaN' where a number should be.")]
    public void What_are_no_vectors_is_refused(string text, string why) =>
        Assert.Equal(why, Assert.Throws<FormatException>(() => Read(text)).Message);

    [Fact]
    public void The_model_file_keeps_them_to_the_bit()
    {
        var vectors = Read(Text);
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true)) WordVectorFormat.Write(writer, vectors);
        file.Position = 0;
        using var reader = new BinaryReader(file);
        var read = WordVectorFormat.Read(reader, 10);
        Assert.Equal(vectors.Words, read.Words);
        Assert.Equal(vectors.Scales, read.Scales);
        Assert.Equal(vectors.Steps, read.Steps);
        file.Position = 0;
        Assert.Throws<InvalidDataException>(() => WordVectorFormat.Read(reader, 2));
    }

    private static WordVectors Read(string content)
    {
        using var text = new StringReader(content);
        return WordVectorReader.Read(text, 100);
    }

    private static float[] VectorOf(WordVectors vectors, string word)
    {
        var batch = new TokenBatch();
        batch.EndToken(vectors.RowOf(TokenFeatures.WordHashOf(word)));
        var matrix = new Matrix();
        vectors.Fill(batch, matrix);
        return matrix.Row(0).ToArray();
    }
}
