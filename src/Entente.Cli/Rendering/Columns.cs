using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entente.Cli.Rendering;

/// <summary>The widths of the four columns of dealings: the same for every row, whatever stands between the rows.</summary>
internal sealed record Columns(int Dealing, int Status, int Parties, int Terms)
{
    private const int StatusWidth = 10;
    private const int Gaps = 8;

    /// <summary>Shares a console of <paramref name="width"/> characters out; at least 60 are used.</summary>
    public static Columns For(int width)
    {
        var free = Math.Clamp(width, 60, 160) - StatusWidth - Gaps;
        var third = free / 3;
        return new Columns(free - third - third, StatusWidth, third, third);
    }

    /// <summary>One row of markup.</summary>
    public IRenderable Row(string dealing, string status, string parties, string terms)
    {
        var grid = new Grid { Width = Dealing + Status + Parties + Terms + Gaps };
        foreach (var width in new[] { Dealing, Status, Parties, Terms })
            grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(0, 0, 2, 0) });
        grid.AddRow(new Markup(dealing), new Markup(status), new Markup(parties), new Markup(terms));
        return new Padder(grid, new Padding(2, 0, 0, 0));
    }
}
