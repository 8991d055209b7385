using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>The lines of a page: indented, wrapped at the width of the terminal.</summary>
internal sealed class PageLines(IAnsiConsole console)
{
    public void Heading(string markup) => console.Write(new Rule(markup) { Justification = Justify.Left, Style = "grey" });

    public void Section(string name)
    {
        console.WriteLine();
        console.Write(new Markup($"[grey]{name}[/]\n"));
    }

    public void Line(int indent, string markup) => console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
}
