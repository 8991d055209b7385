using Entente.Cli.Rendering;
using Spectre.Console;

namespace Entente.Tests.Samples;

/// <summary>The readings of the samples, as the terminal shows them, against the approved text files.</summary>
public class ApprovedReadingTests
{
    public static TheoryData<string> Files => [.. SampleArticles.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_reads_as_approved(string file)
    {
        var received = Render(file);
        var name = Path.ChangeExtension(file, ".txt");
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", name);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected == received) return;
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "Received"));
        File.WriteAllText(Path.Combine(folder.FullName, name), received);
        Assert.Equal(expected, received);
    }

    private static string Render(string file)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = 120;
        console.Profile.Capabilities.Unicode = true;
        var view = new ReadingView(console);
        foreach (var article in SampleArticles.In(file)) view.Print(SharedReader.Instance.Read(article));
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
