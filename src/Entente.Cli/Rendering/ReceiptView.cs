using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints receipts for people: what each article brought, and a last line for all.</summary>
internal sealed class ReceiptView(IAnsiConsole console)
{
    private static readonly (EntryEffect Effect, string Colour)[] Effects =
        [(EntryEffect.New, "green"), (EntryEffect.Confirmed, "green"), (EntryEffect.Repeated, "grey"), (EntryEffect.Contradicted, "yellow"), (EntryEffect.Superseded, "blue")];

    /// <summary>Prints them as they come, and counts.</summary>
    public void Print(IEnumerable<Receipt> receipts)
    {
        var outcomes = new Dictionary<FilingOutcome, int>();
        var deals = 0;
        foreach (var receipt in receipts)
        {
            Print(receipt);
            outcomes[receipt.Outcome] = outcomes.GetValueOrDefault(receipt.Outcome) + 1;
            deals += receipt.Deals.Count(d => d.IsNew);
        }

        var counts = $"{Counted(Of(FilingOutcome.Filed), "article")} filed, {Counted(Of(FilingOutcome.Known), "")} known already";
        if (Of(FilingOutcome.Reappeared) is > 0 and var reappeared) counts += $", {Counted(reappeared, "")} seen elsewhere";
        if (Of(FilingOutcome.Replaced) is > 0 and var replaced) counts += $", {Counted(replaced, "")} read otherwise";
        if (Of(FilingOutcome.SetAside) is > 0 and var setAside) counts += $", {Counted(setAside, "")} set aside";
        console.MarkupLine($"{counts}; {Counted(deals, "deal")} new.");

        int Of(FilingOutcome outcome) => outcomes.GetValueOrDefault(outcome);
    }

    private void Print(Receipt receipt)
    {
        var article = receipt.Article;
        var source = string.Join(" · ", new[] { article.Outlet, article.Published?.ToString() }.Where(s => !string.IsNullOrEmpty(s)));
        var title = article.Title.Length > 0 ? article.Title : article.Id.Length > 12 ? article.Id[..12] : article.Id;
        Line(0, $"[bold]{TerminalText.Escape(title)}[/]{(source.Length > 0 ? $" [grey]· {TerminalText.Escape(source)}[/]" : "")}{OutcomeText(receipt)}");
        foreach (var deal in receipt.Deals) Print(deal);
    }

    private void Print(DealReceipt deal)
    {
        Line(2, $"[blue]{deal.Deal[..8]}[/] {TerminalText.Escape(deal.Kind)} · {TerminalText.Escape(deal.Title)}: {(deal.IsNew ? "[green]new deal[/]" : EffectsOf(deal))}");
        foreach (var contradiction in ContradictionsOf(deal)) Line(4, contradiction);
    }

    // What stands against which value, once for each.
    private static IEnumerable<string> ContradictionsOf(DealReceipt deal) => deal.Entries
        .SelectMany(e => e.Against.Select(against => $"{e.Entry.Property} {TextOf(e.Entry)} [yellow]≠[/] {TextOf(against)} {SourceOf(against)}"))
        .Distinct(StringComparer.Ordinal);

    private static string SourceOf(Entry entry) => $"[grey]{TerminalText.Escape(EntrySource.Of(entry.Outlet, entry.Published))}[/]";

    private static string TextOf(Entry entry) => TerminalText.Escape(
        DealProperty.TermTypeOf(entry.Property) is { } type ? TermText.Of(type, entry.Value, entry.Unit, entry.Qualifier) : entry.Value);

    // What goes to a file or another program is never folded: a line for each article, deal and contradiction. Folding takes as long as linking, too.
    private void Line(int indent, string markup)
    {
        if (console.Profile.Out.IsTerminal) console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
        else console.Profile.Out.Writer.WriteLine(new string(' ', indent) + Markup.Remove(markup));
    }

    private static string OutcomeText(Receipt receipt) => receipt.Outcome switch
    {
        FilingOutcome.Known => ": [grey]known already[/]",
        FilingOutcome.Reappeared => ": [grey]the same text, from another place[/]",
        FilingOutcome.Replaced => $": [blue]the reading given takes the place of the former{(receipt.Deals.IsEmpty ? "; it tells of no deal" : "")}[/]",
        FilingOutcome.SetAside => ": [yellow]set aside[/]",
        _ => receipt.Deals.IsEmpty ? ": [grey]tells of no deal[/]" : "",
    };

    private static string EffectsOf(DealReceipt deal) => string.Join(", ", Effects
        .Select(e => (e.Effect, e.Colour, Count: deal.Entries.Count(x => x.Effect == e.Effect)))
        .Where(e => e.Count > 0)
        .Select(e => $"[{e.Colour}]{e.Count} {Names.Of(e.Effect)}[/]"));

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0}{(noun.Length == 0 ? "" : count == 1 ? " " + noun : " " + noun + "s")}");
}
