using Entente.Ledger;
using Entente.Ledger.Serialisation;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>What <c>--format</c> of <c>add</c> offers.</summary>
internal enum ReceiptFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One line an article.</summary>
    Jsonl,
}

/// <summary>Prints receipts to standard output as they come.</summary>
internal static class ReceiptOutput
{
    public static void Print(IEnumerable<Receipt> receipts, ReceiptFormat format)
    {
        if (format == ReceiptFormat.Table) new ReceiptView(AnsiConsole.Console).Print(receipts);
        else PrintLines(receipts);
    }

    // A line is out before the next article is filed: who reads it may rely on it.
    private static void PrintLines(IEnumerable<Receipt> receipts)
    {
        using var output = Console.OpenStandardOutput();
        ReceiptJson.WriteLines(output, receipts);
    }
}
