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

    /// <summary>A table without borders: the first column to the left, numbers behind it to the right.</summary>
    public void Table(int indent, string[] head, IEnumerable<string[]> rows)
    {
        var grid = new Grid();
        for (var i = 0; i < head.Length; i++)
            grid.AddColumn(new GridColumn { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        grid.AddRow([.. head.Select(h => new Markup($"[grey]{TerminalText.Escape(h)}[/]"))]);
        foreach (var row in rows) grid.AddRow([.. row.Select(cell => new Markup(TerminalText.Escape(cell)))]);
        console.Write(new Padder(grid, new Padding(indent, 0, 0, 0)));
    }

    public void Line(int indent, string markup) => console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
}
