using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Rendering;

/// <summary>Who says what an entry says, in words; as markup.</summary>
internal static class EntrySource
{
    /// <summary>Outlet and day, on whose word, and who relays it.</summary>
    public static string Of(Entry entry)
    {
        var word = entry.Speaker is { } speaker ? $", on the word of {TerminalText.Escape(speaker)}" : "";
        var office = entry.OfficialOf is { } code ? $", {(entry.Speaker is null ? "of the government" : "an official")} of {TerminalText.Escape(code)}" : "";
        var relay = entry.Relay.IsEmpty ? "" : $", via {TerminalText.Escape(string.Join(", citing ", entry.Relay))}";
        return $"{TerminalText.Escape(Of(entry.Outlet, entry.Published))}{word}{office}{relay}";
    }

    /// <summary>Outlet and day, as they are.</summary>
    public static string Of(string? outlet, PartialDate? published) =>
        string.Join(", ", new[] { outlet ?? "an unnamed outlet", published?.ToString() }.Where(s => s is not null));

    /// <summary>Who stands on a side of a conflict: each outlet once, with the official that it quotes.</summary>
    public static string OfAll(IEnumerable<Entry> entries) => string.Join(", ", entries
        .Select(e => $"{e.Outlet ?? e.Article[..8]}{(e is { OfficialOf: { } code, Speaker: not null } ? $" with an official of {code}" : "")}")
        .Distinct(StringComparer.Ordinal)
        .Select(TerminalText.Escape));
}
