using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints readings to standard output as they come, in the chosen format.</summary>
internal static class ReadingOutput
{
    private const int BufferSize = 1 << 16;

    public static void Print(IEnumerable<ArticleReading> readings, OutputFormat format)
    {
        if (format == OutputFormat.Table)
        {
            var view = new ReadingView(AnsiConsole.Console);
            foreach (var reading in readings) view.Print(reading);
            return;
        }

        using var stream = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
        if (format == OutputFormat.Json) ReadingJson.WriteArray(stream, readings);
        else ReadingJson.WriteLines(stream, readings);
    }
}
