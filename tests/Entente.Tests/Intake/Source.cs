using System.IO.Compression;
using System.Text;
using Entente.Codebook;
using Entente.Intake;

namespace Entente.Tests.Intake;

/// <summary>Short ways of handing bytes to intake.</summary>
internal static class Source
{
    public static IntakeResult[] Read(string content, string name = "input", IntakeOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(content), name, options);

    public static IntakeResult[] Read(byte[] content, string name = "input", IntakeOptions? options = null) =>
        Read(new MemoryStream(content), name, options);

    public static IntakeResult[] Read(Stream content, string name = "input", IntakeOptions? options = null) =>
        [.. new ArticleSource(options).Read(content, name)];

    public static Article Article(string content, string name = "input") => TheArticle(Read(content, name));

    public static Article Article(byte[] content, string name = "input") => TheArticle(Read(content, name));

    /// <summary>The one diagnostic, where there is nothing but one.</summary>
    public static Diagnostic Fault(IntakeResult[] results)
    {
        var result = Assert.Single(results);
        Assert.True(result.IsSetAside);
        return Assert.Single(result.Diagnostics);
    }

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    public static byte[] Gzip(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal)) gzip.Write(content);
        return buffer.ToArray();
    }

    private static Article TheArticle(IntakeResult[] results)
    {
        var result = Assert.Single(results);
        Assert.Empty(result.Diagnostics);
        return result.Article!;
    }
}
