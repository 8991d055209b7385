using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;
using Spectre.Console;
using Status = Entente.Codebook.Status;

namespace Entente.Cli.Rendering;

/// <summary>Prints deals for people, a few lines each, never wider than the terminal.</summary>
internal sealed class DealTable(IAnsiConsole console)
{
    private const int MostTerms = 4;
    private const int MostParties = 6;

    /// <param name="deals">What to print.</param>
    /// <param name="asOf">The point of view from which they were looked at.</param>
    public void Print(IReadOnlyList<DealSummary> deals, AsOf asOf)
    {
        if (!asOf.IsNow) console.MarkupLine($"[yellow]{AsOfText.Of(asOf)}[/]");
        if (deals.Count == 0)
        {
            console.MarkupLine("[grey]No deal. `entente add` files articles; without filters, `entente deals` lists all but those that an analyst dismissed, and with --dismissed these too.[/]");
            return;
        }

        var widths = WidthsFor(console.Profile.Width);
        Row(widths, "[grey]deal[/]", "[grey]parties[/]", "[grey]terms shown first[/]", "[grey]status[/]", "[grey]sources[/]");
        foreach (var deal in deals)
            Row(widths, HeadOf(deal), PartiesOf(deal), TermsOf(deal), StatusOf(deal), SourcesOf(deal));
        var marks = deals.Any(d => d.IsStatusInConflict || d.Terms.Take(MostTerms).Any(t => t.InConflict)) ? " ≠ marks what another source contradicts; `entente show` has both sides." : "";
        console.MarkupLine($"[grey]{deals.Count.ToString("N0", CultureInfo.InvariantCulture)} {(deals.Count == 1 ? "deal" : "deals")}.{marks}[/]");
    }

    /// <summary>A status in its colour.</summary>
    public static string Coloured(Status status)
    {
        var colour = status switch
        {
            Status.Proposed => "yellow",
            Status.Suspended or Status.Cancelled or Status.Rejected => "red",
            _ => "green",
        };
        return $"[{colour}]{Names.Of(status)}[/]";
    }

    /// <summary>A day as ISO 8601.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Row(int[] widths, params string[] cells)
    {
        var grid = new Grid { Width = widths.Sum() + (2 * (widths.Length - 1)) };
        for (var i = 0; i < widths.Length; i++)
        {
            var gap = i == widths.Length - 1 ? 0 : 2;
            grid.AddColumn(new GridColumn { Width = widths[i], Padding = new Padding(0, 0, gap, 0) });
        }

        grid.AddRow([.. cells.Select(c => new Markup(c))]);
        console.Write(grid);
        console.WriteLine();
    }

    private static int[] WidthsFor(int width)
    {
        var free = Math.Clamp(width, 72, 150) - 8 - 11 - 12;
        var parties = free * 26 / 100;
        var terms = free * 36 / 100;
        return [free - parties - terms, parties, terms, 11, 12];
    }

    private static string HeadOf(DealSummary deal) =>
        $"[blue]{deal.Id[..8]}[/] [bold]{TerminalText.Escape(deal.Kind)}[/] · {TerminalText.Escape(deal.Sector)}\n{TerminalText.Escape(deal.Title)}"
        + (deal.PartOf is { } whole ? $"\n[grey]part of {whole[..8]}[/]" : "")
        + (deal.Standing is { } standing ? $"\n[grey]{VerdictText.Past(standing)} by an analyst[/]" : "");

    private static string PartiesOf(DealSummary deal) => Lines(
        deal.Parties.Take(MostParties).Select(p => $"[bold]{TerminalText.Escape(p.Code)}[/] {TerminalText.Escape(p.Role)}"),
        deal.Parties.Length - MostParties);

    private static string TermsOf(DealSummary deal) => Lines(
        deal.Terms.Take(MostTerms).Select(t => $"{Names.Of(t.Type)} {TerminalText.Escape(TermText.Of(t.Type, t.Value, t.Unit, t.Qualifier))}{(t.InConflict ? " [yellow]≠[/]" : t.Values > 1 && !t.IsJudged ? $" [grey]1 of {t.Values}[/]" : "")}{(t.IsJudged ? " [grey]judged[/]" : "")}"),
        deal.Terms.Length - MostTerms);

    private static string StatusOf(DealSummary deal) =>
        $"{Coloured(deal.Status)}{(deal.IsStatusInConflict ? " [yellow]≠[/]" : "")}\n[grey]{Day(deal.StatusSince)}{(deal.IsStatusJudged ? "\njudged" : "")}[/]"
        + (deal.Stale is { } stale ? $"\n[grey]inferred stale since {Day(stale.Since)}[/]" : "");

    private static string SourcesOf(DealSummary deal) => Lines(
        [
            $"{deal.Independent} {(deal.Independent == 1 ? "source" : "sources")}",
            $"[grey]{deal.Articles} {(deal.Articles == 1 ? "article" : "articles")}[/]",
            .. deal.Official ? ["[green]official[/]"] : Array.Empty<string>(),
        ],
        0);

    private static string Lines(IEnumerable<string> lines, int more) =>
        string.Join('\n', more > 0 ? lines.Append($"[grey]and {more} more[/]") : lines);
}
