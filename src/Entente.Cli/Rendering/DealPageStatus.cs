using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Rendering;

/// <summary>The part of a deal's page about how far it has come: what was shown when, and between it all else that was said.</summary>
internal sealed class DealPageStatus(PageLines lines)
{
    public void Print(DealView deal)
    {
        lines.Section("status over time");
        var steps = deal.Status.History.ToDictionary(s => s.Entry.Id, StringComparer.Ordinal);
        var against = deal.Conflicts.Where(c => c.Type is null).SelectMany(c => c.Sides.Skip(1))
            .SelectMany(s => s.Entries).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in deal.Status.Entries)
        {
            var mark = against.Contains(entry.Id) ? " [yellow]≠ in conflict[/]" : "";
            if (steps.TryGetValue(entry.Id, out var step)) lines.Line(2, $"{Said(entry)} [grey]{ReasonText(step.Reason)}; {EntrySource.Of(entry)}[/]{mark}");
            else lines.Line(4, $"[grey]{DealTable.Day(entry.Day)}[/] {entry.Value} [grey]also said; {EntrySource.Of(entry)}[/]{mark}");
        }

        PrintInferred(deal.Status);
    }

    private static string Said(Entry entry) => $"{DealTable.Day(entry.Day)} {DealTable.Coloured(Names.Parse<Status>(entry.Value))}";

    private void PrintInferred(DealStatus status)
    {
        if (status.Judgement is { } judgement)
            lines.Line(2, $"{DealTable.Day(DateOnly.FromDateTime(judgement.Made.UtcDateTime))} {DealTable.Coloured(status.Shown)} [yellow]judged[/] [grey]{TerminalText.Escape(judgement.Note)}[/]");
        if (status.Stale is { } stale)
            lines.Line(2, $"{DealTable.Day(stale.Since)} [grey]inferred stale: no news for {TermText.Of(TermType.Duration, stale.Period, "", null)}[/]");
    }

    private static string ReasonText(StepReason reason) => reason switch
    {
        StepReason.First => "first told",
        StepReason.Further => "further",
        StepReason.Halted => "halted or ended",
        StepReason.Resumed => "goes on",
        _ => "an official takes it back",
    };
}
