using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Tests.Samples;

namespace Entente.Tests.Referees;

/// <summary>The whole way from text to reading, over ten thousand damaged and random texts.</summary>
public class AnyTextTests
{
    private const int Texts = 10_000;

    private static readonly IReadOnlyList<Article> Samples = [.. SampleArticles.Files.SelectMany(SampleArticles.In)];

    [Fact]
    public void Any_text_gives_a_reading_that_the_referee_passes() =>
        Parallel.For(0, Texts, seed => ReadingReferee.Check(SharedReader.Instance.Read(ArticleOf(seed)), SharedReader.Edition));

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        for (var seed = 0; seed < 100; seed++) Assert.Equal(Bytes(seed), Bytes(seed));
    }

    // Every third text is noise; the others are samples with damage, cut short so that many can be tried.
    private static Article ArticleOf(int seed)
    {
        var mutator = new TextMutator(seed);
        var sample = Samples[seed % Samples.Count];
        var from = seed * 37 % Math.Max(1, sample.Text.Length - 600);
        var text = seed % 3 == 0 ? mutator.Noise() : mutator.Mutate(sample.Text.Substring(from, Math.Min(600, sample.Text.Length - from)));
        return sample with { Text = text, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) };
    }

    private static byte[] Bytes(int seed)
    {
        using var stream = new MemoryStream();
        ReadingJson.WriteLines(stream, [SharedReader.Instance.Read(ArticleOf(seed))]);
        return stream.ToArray();
    }
}
