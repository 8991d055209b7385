using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Codebook;
using Entente.Ledger;
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
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(IEnumerable<Receipt> receipts, ReceiptFormat format)
    {
        if (format == ReceiptFormat.Table) new ReceiptView(AnsiConsole.Console).Print(receipts);
        else PrintLines(receipts);
    }

    // A line is out before the next article is filed: who reads it may rely on it.
    private static void PrintLines(IEnumerable<Receipt> receipts)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var receipt in receipts)
        {
            using (var json = new Utf8JsonWriter(output, Compact)) Write(json, receipt);
            output.WriteByte((byte)'\n');
            output.Flush();
        }
    }

    private static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject();
        json.WriteString("article", receipt.Article.Id);
        json.WriteString("sha256", receipt.Article.Hash);
        json.WriteString("outcome", Names.Of(receipt.Outcome));
        json.WriteStartArray("deals");
        foreach (var deal in receipt.Deals) Write(json, deal);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DealReceipt deal)
    {
        json.WriteStartObject();
        json.WriteString("deal", deal.Deal);
        json.WriteString("kind", deal.Kind);
        json.WriteString("title", deal.Title);
        json.WriteBoolean("isNew", deal.IsNew);
        json.WriteStartArray("entries");
        foreach (var (entry, effect) in deal.Entries)
        {
            json.WriteStartObject();
            json.WriteString("property", entry.Property);
            json.WriteString("value", entry.Value);
            json.WriteString("unit", entry.Unit);
            json.WriteString("effect", Names.Of(effect));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
