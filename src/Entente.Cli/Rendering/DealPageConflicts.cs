using System.Collections.Immutable;
using Entente.Ledger;

namespace Entente.Cli.Rendering;

/// <summary>The part of a deal's page about values that cannot all be right: the one shown first, and those against it.</summary>
internal sealed class DealPageConflicts(PageLines lines)
{
    public void Print(ImmutableArray<Conflict> conflicts)
    {
        if (conflicts.IsEmpty) return;
        lines.Section("conflicts");
        foreach (var conflict in conflicts)
        {
            var sides = conflict.Sides.Select(s => $"{TerminalText.Escape(TextOf(conflict, s))} [grey]({EntrySource.OfAll(s.Entries)})[/]");
            lines.Line(2, $"{conflict.Property} {string.Join(" [yellow]≠[/] ", sides)}");
        }
    }

    private static string TextOf(Conflict conflict, TermChoice side) =>
        conflict.Type is { } type ? TermText.Of(type, side.Value, conflict.Unit, side.Qualifier) : side.Value;
}
