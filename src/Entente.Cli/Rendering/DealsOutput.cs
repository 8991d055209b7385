using Entente.Ledger;
using Entente.Ledger.Exports;
using Entente.Ledger.Serialisation;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>What <c>--format</c> of <c>deals</c> offers.</summary>
internal enum DealsFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One line a deal, for spreadsheets.</summary>
    Csv,

    /// <summary>One line a deal, with all entries.</summary>
    Jsonl,
}

/// <summary>What <c>--format</c> of <c>show</c> offers.</summary>
internal enum ShowFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One line.</summary>
    Jsonl,
}

/// <summary>Prints deals to standard output in the chosen format.</summary>
internal static class DealsOutput
{
    private const int BufferSize = 1 << 16;

    public static void Print(LedgerView view, DealQuery query, DealsFormat format)
    {
        switch (format)
        {
            case DealsFormat.Jsonl:
                PrintLines(view.Pictures(query));
                break;
            case DealsFormat.Csv:
                using (var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize)) DealsCsv.Write(output, Checked(view.Pictures(query)).Select(DealSummary.Of));
                break;
            default:
                new DealTable(AnsiConsole.Console).Print(view.Deals(query), query.AsOf);
                break;
        }
    }

    public static void PrintLines(IEnumerable<DealView> deals)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
        DealJson.WriteLines(output, Checked(deals));
    }

    // What other programs take in is checked as an export is.
    private static IEnumerable<DealView> Checked(IEnumerable<DealView> deals) => deals.Select(VerbatimCheck.Checked);
}
