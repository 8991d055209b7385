using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes entries by themselves as JSON Lines: as they stand in a deal, with its id and their property and unit before.</summary>
public static class EntryLines
{
    /// <summary>Writes one line an entry, each with its line end.</summary>
    public static void Write(Stream output, IEnumerable<Entry> entries) => JsonLines.Write(output, entries, EntryJson.WriteWhole);
}
