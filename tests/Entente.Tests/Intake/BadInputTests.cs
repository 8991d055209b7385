using System.Text;
using Entente.Intake;

namespace Entente.Tests.Intake;

public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-");

    public static TheoryData<byte[], string> Broken => new()
    {
        { [], "E-IN-003" },
        { "  \n "u8.ToArray(), "E-IN-009" },
        { [1, 2, 3, 0, 5, 0, 0, 0xFF], "E-IN-004" },
        { "%PDF-1.7\n"u8.ToArray(), "E-IN-004" },
        { [0x50, 0x4B, 3, 4, 20], "E-IN-004" },
        { Source.Gzip([]), "E-IN-003" },
        { Source.Gzip(Source.Gzip("text")), "E-IN-004" },
        { Source.Gzip("A loan was signed, and more than that was said.")[..40], "E-IN-006" },
        { Source.Gzip("A loan was signed, and more than that was said.")[..^3], "E-IN-006" },
        { [.. Source.Gzip("A loan was signed.")[..12], 9, 9, 9, 9], "E-IN-006" },
        { [0x1F, 0x8B, 8], "E-IN-006" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_input_gives_one_diagnostic(byte[] content, string code)
    {
        var fault = Source.Fault(Source.Read(content, "input.dat"));
        Assert.Equal((code, "input.dat"), (fault.Code, fault.Place));
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public void Two_hundred_megabytes_on_one_line_are_refused_without_being_read()
    {
        using var line = new Filler("", "words without end ", 200_000_000);
        Assert.Equal("E-IN-005", Source.Fault(Source.Read(line)).Code);
        Assert.InRange(line.Position, 0, 9_000_000);
    }

    [Fact]
    public void A_line_of_two_hundred_megabytes_among_others_takes_no_more_memory_than_one_article_may()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var results = Source.Read(new Filler("{\"text\": \"", "words ", 200_000_000, "\"}\n{\"text\": \"Short.\"}\n"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64_000_000);
        Assert.Equal(["E-IN-005", null], results.Select(r => r.Diagnostics.SingleOrDefault()?.Code));
    }

    [Fact]
    public void A_gzip_bomb_is_stopped()
    {
        var bomb = Source.Gzip(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(new string('a', 1000) + "\n", 4_000))));
        var options = new IntakeOptions { MaxArticleBytes = 100_000 };
        Assert.Equal("E-IN-005", Source.Fault(Source.Read(bomb, "bomb.gz", options)).Code);
        var lines = Source.Gzip(Encoding.ASCII.GetBytes("{\"text\": \"a\"}\n" + new string('\n', 1_000_000)));
        var results = Source.Read(lines, "bomb.jsonl.gz", options);
        Assert.Equal([null, "E-IN-007"], results.Select(r => r.Diagnostics.SingleOrDefault()?.Code));
    }

    [Fact]
    public void Lines_before_the_place_where_gzip_breaks_off_are_read()
    {
        var random = new Random(7);
        var lines = string.Concat(Enumerable.Range(0, 2_000).Select(i => $$"""{"id": "{{i}}", "text": "Text {{random.Next()}}."}""" + "\n"));
        var whole = Source.Gzip(lines);
        var results = Source.Read(whole[..(whole.Length / 2)], "a.jsonl.gz");
        Assert.True(results.Length > 500);
        Assert.All(results[..^2], r => Assert.False(r.IsSetAside));
        Assert.Equal("E-IN-006", results[^1].Diagnostics[0].Code);
    }

    [Fact]
    public void A_missing_file_does_not_hinder_the_next()
    {
        var good = Write("good.txt", "A loan.");
        var missing = Path.Combine(_folder.FullName, "missing.txt");
        var results = new ArticleSource().Read([missing, good]).ToList();
        Assert.Equal(("E-IN-001", missing), (results[0].Diagnostics[0].Code, results[0].Diagnostics[0].Place));
        Assert.Equal("A loan.", results[1].Article!.Text);
    }

    [Fact]
    public void A_file_that_another_holds_is_unreadable()
    {
        var held = Write("held.txt", "A loan.");
        using var holder = new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal("E-IN-002", Source.Fault([.. new ArticleSource().Read([held])]).Code);
    }

    [Fact]
    public void A_folder_is_read_in_ordinal_order_with_all_below_it()
    {
        Write("b.txt", "2");
        Write("a/z.txt", "1");
        Write("B.html", "<html><body>0</body></html>");
        Write("c/d/e.jsonl", "{\"text\": \"3\"}\n{\"text\": \"4\"}");
        Write(".hidden", "no");
        Write("z.bin", "\0\0\0");
        var results = new ArticleSource().Read([_folder.FullName]).ToList();
        Assert.Equal(["0", "1", "2", "3", "4", null], results.Select(r => r.Article?.Text));
        Assert.Equal(Path.Combine(_folder.FullName, "z.bin"), results[^1].Diagnostics[0].Place);
    }

    [Fact]
    public void An_empty_folder_gives_one_diagnostic() =>
        Assert.Equal("E-IN-018", Source.Fault([.. new ArticleSource().Read([_folder.FullName])]).Code);

    [Fact]
    public void A_dash_is_standard_input()
    {
        using var input = new MemoryStream("From a pipe."u8.ToArray());
        Assert.Equal("From a pipe.", Assert.Single(new ArticleSource().Read(["-"], input)).Article!.Text);
        Assert.Throws<ArgumentException>(() => new ArticleSource().Read(["-"]));
    }

    [Fact]
    public void Articles_come_as_they_are_asked_for()
    {
        using var endless = new Filler("", "{\"text\": \"A loan.\"}\n", long.MaxValue / 2);
        Assert.Equal(3, new ArticleSource().Read(endless, "pipe").Take(3).Count());
    }

    [Fact]
    public void A_limit_that_is_not_positive_is_the_callers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleSource(new IntakeOptions { MaxArticleBytes = 0 }));

    public void Dispose() => _folder.Delete(true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
