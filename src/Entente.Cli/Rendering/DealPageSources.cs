using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Rendering;

/// <summary>The part of a deal's page about its sources: by lineage, with what belongs to it and why its dealings are one deal.</summary>
internal sealed class DealPageSources(PageLines lines)
{
    public void Print(DealView deal)
    {
        PrintSources(deal);
        PrintParts(deal);
        PrintComputed(deal);
        if (deal.Schedule is { } schedule) new DealPageSchedule(lines).Print(schedule);
        PrintLinks(deal);
    }

    private void PrintSources(DealView deal)
    {
        var sources = deal.Sources;
        lines.Section($"sources: {sources.Independent} independent, {sources.Articles} {(sources.Articles == 1 ? "article" : "articles")}{(sources.Official ? ", an official one among them" : "")}");
        if (!sources.ConfirmedBy.IsEmpty) lines.Line(2, $"confirmed by officials of [bold]{string.Join(", ", sources.ConfirmedBy.Select(TerminalText.Escape))}[/]");
        foreach (var origin in sources.Origins)
        {
            lines.Line(2, $"● [bold]{TerminalText.Escape(origin.Name)}[/]{(origin.IsStateMedia ? $" [grey]state media of {TerminalText.Escape(origin.Home ?? "?")}[/]" : "")}");
            foreach (var hash in origin.Articles) PrintArticle(deal.Members.First(m => m.Article.Article.Hash == hash).Article);
        }
    }

    private void PrintArticle(FiledArticle article)
    {
        foreach (var appearance in article.Appearances)
            lines.Line(4, $"· {TerminalText.Escape(appearance.Outlet ?? "an unnamed outlet")} [grey]{appearance.Published} {TerminalText.Escape(appearance.Title)}[/]");
    }

    private void PrintParts(DealView deal)
    {
        if (deal.Parts.IsEmpty && deal.PartOf is null) return;
        lines.Section("parts");
        if (deal.PartOf is { } whole) lines.Line(2, $"part of [blue]{whole.Deal}[/] [grey]{TerminalText.Escape(whole.Reason)}[/]");
        foreach (var part in deal.Parts) lines.Line(2, $"has the part [blue]{part.Deal}[/] [grey]{TerminalText.Escape(part.Reason)}[/]");
    }

    private void PrintComputed(DealView deal)
    {
        if (deal.Computed.IsEmpty) return;
        lines.Section("computed from the terms shown first, said by nobody");
        foreach (var figure in deal.Computed)
        {
            lines.Line(2, $"{TerminalText.Escape(figure.Name)} [bold]{TerminalText.Escape(TermText.Of(TermType.Amount, figure.Value.ToString(CultureInfo.InvariantCulture), figure.Unit, null))}[/]");
            lines.Line(6, $"[grey]{TerminalText.Escape(string.Join(' ', figure.Assumptions.Prepend(figure.Formula + (figure.Assumptions.IsEmpty ? "" : "."))))}[/]");
        }
    }

    private void PrintLinks(DealView deal)
    {
        if (deal.Links.IsEmpty) return;
        lines.Section("why these are one deal");
        foreach (var link in deal.Links)
            lines.Line(2, $"{DealingName.Of(link.Member)} is like {DealingName.Of(link.To)} [grey]{link.Verdict.Likeness.ToString("0.00", CultureInfo.InvariantCulture)}: {LinkReasons.All(link.Verdict)}[/]");
    }
}
