using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes receipts as JSON Lines.</summary>
public static class ReceiptJson
{
    /// <summary>Writes one line a receipt, each with its line end, as the receipts come.</summary>
    public static void WriteLines(Stream output, IEnumerable<Receipt> receipts) => JsonLines.Write(output, receipts, Write);

    private static void Write(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject();
        json.WriteString("article", receipt.Article.Id);
        json.WriteString("sha256", receipt.Article.Hash);
        json.WriteString("outcome", Names.Of(receipt.Outcome));
        json.WriteList("deals", receipt.Deals, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DealReceipt deal)
    {
        json.WriteStartObject();
        json.WriteString("deal", deal.Deal);
        json.WriteString("kind", deal.Kind);
        json.WriteString("title", deal.Title);
        json.WriteBoolean("isNew", deal.IsNew);
        json.WriteList("entries", deal.Entries, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EntryReceipt receipt)
    {
        json.WriteStartObject();
        json.WriteString("property", receipt.Entry.Property);
        json.WriteString("value", receipt.Entry.Value);
        json.WriteString("unit", receipt.Entry.Unit);
        json.WriteString("effect", Names.Of(receipt.Effect));
        if (!receipt.Against.IsEmpty) json.WriteList("against", receipt.Against, WriteAgainst);
        json.WriteEndObject();
    }

    private static void WriteAgainst(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("value", entry.Value);
        json.WriteString("entry", entry.Id);
        json.WriteString("sha256", entry.Article);
        json.WriteString("outlet", entry.Outlet);
        json.WriteEndObject();
    }
}
