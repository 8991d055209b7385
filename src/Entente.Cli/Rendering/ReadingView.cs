using System.Globalization;
using Entente.Codebook;
using Entente.Language;
using Spectre.Console;
using Status = Entente.Codebook.Status;

namespace Entente.Cli.Rendering;

/// <summary>
/// Prints a reading for people: its dealings with parties, terms and status, each on its quoted evidence; its statements.
/// </summary>
internal sealed class ReadingView(IAnsiConsole console)
{
    private const int LongestQuote = 320;

    /// <summary>Prints one reading, followed by a blank line.</summary>
    public void Print(ArticleReading reading)
    {
        PrintHeading(reading.Article);
        if (reading.Dealings.IsEmpty) PrintLine("[grey]No dealing between states found.[/]");
        else PrintDealings(reading);
        if (!reading.Statements.IsEmpty) PrintStatements(reading);
        console.WriteLine();
    }

    private void PrintHeading(Article article)
    {
        var source = new[] { article.Outlet, article.Published?.ToString(), ShortId(article) }.Where(part => !string.IsNullOrEmpty(part));
        console.Write(new Rule($"[bold]{Escape(article.Title.Length > 0 ? article.Title : ShortId(article))}[/]") { Justification = Justify.Left, Style = "grey" });
        PrintLine($"[grey]{Escape(string.Join(" · ", source))}[/]");
        console.WriteLine();
    }

    private void PrintDealings(ArticleReading reading)
    {
        var columns = Columns.For(console.Profile.Width);
        console.Write(columns.Row("[grey]dealing[/]", "[grey]status[/]", "[grey]parties[/]", "[grey]terms[/]"));
        foreach (var dealing in reading.Dealings)
        {
            console.Write(columns.Row(
                $"[bold]{Escape(dealing.Kind)}[/] · {Escape(dealing.Sector)}\n{Escape(dealing.Subject)}",
                $"{StatusText(dealing.Status)}\n[grey]{Percent(dealing.Confidence)} sure[/]",
                string.Join('\n', dealing.Parties.Select(p => $"[bold]{Escape(p.Code)}[/] {Escape(p.Role)}{NameOf(p)}")),
                string.Join('\n', dealing.Terms.Select(t => $"{Names.Of(t.Type)} {Escape(TermText.Of(t))}"))));
            foreach (var span in dealing.Evidence) PrintQuote(reading.Article, span);
            if (dealing.Attribution is { } word) PrintNote($"on the word of {Escape(word.Speaker)}{RelayText(word.Relay)}");
            console.WriteLine();
        }
    }

    private void PrintStatements(ArticleReading reading)
    {
        PrintLine("[grey]statements[/]");
        foreach (var statement in reading.Statements)
        {
            var code = statement.Code is null ? "" : $" [grey]{Escape(statement.Code)}[/]";
            PrintLine($"{Escape(statement.Speaker)}{code}{RelayText(statement.Relay)} [grey]{Names.Of(statement.Mode)}[/]");
            PrintQuote(reading.Article, statement.Content);
        }
    }

    private void PrintQuote(Article article, TextSpan span) =>
        console.Write(new Padder(new Markup($"[italic]“{TerminalText.Quote(article.Text, span, LongestQuote)}”[/]"), new Padding(4, 0, 2, 0)));

    private void PrintNote(string markup) => console.Write(new Padder(new Markup($"[grey]{markup}[/]"), new Padding(4, 0, 2, 0)));

    private void PrintLine(string markup) => console.Write(new Padder(new Markup(markup), new Padding(2, 0, 0, 0)));

    // A content hash says nothing to people beyond its first digits.
    private static string ShortId(Article article) => article.Id == article.Hash ? article.Id[..12] : article.Id;

    private static string NameOf(Party party) => party.Name.Length == 0 || party.Name == party.Code ? "" : $" {Escape(party.Name)}";

    private static string RelayText(IReadOnlyCollection<string> relay) =>
        relay.Count == 0 ? "" : $" [grey]via {Escape(string.Join(", citing ", relay))}[/]";

    private static string StatusText(Status status)
    {
        var colour = status switch
        {
            Status.Proposed => "yellow",
            Status.Suspended or Status.Cancelled or Status.Rejected => "red",
            _ => "green",
        };
        return $"[{colour}]{Names.Of(status)}[/]";
    }

    private static string Percent(decimal confidence) => string.Create(CultureInfo.InvariantCulture, $"{confidence * 100:0} %");

    private static string Escape(string text) => TerminalText.Escape(text);
}
