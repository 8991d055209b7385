using Spectre.Console;

namespace Entente.Tests.Cli;

/// <summary>What is printed for people, as plain text without blanks at the ends of lines.</summary>
internal static class PrintedPage
{
    public static string Of(Action<IAnsiConsole> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 150;
        print(console);
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
