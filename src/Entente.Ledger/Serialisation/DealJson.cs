using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Serialisation;

/// <summary>
/// Writes deals as JSON Lines: keys always in the same order; spans in UTF-16 code units of the article whose <c>sha256</c> stands beside
/// them. A term bears the value shown first, and all entries of all its values.
/// </summary>
public static class DealJson
{
    /// <summary>Writes one line a deal, each with its line end.</summary>
    public static void WriteLines(Stream output, IEnumerable<DealView> deals) => JsonLines.Write(output, deals, Write);

    private static void Write(Utf8JsonWriter json, DealView deal)
    {
        json.WriteStartObject();
        json.WriteString("id", deal.Id);
        json.WriteString("kind", deal.Kind);
        json.WriteString("sector", deal.Sector);
        json.WriteString("title", deal.Title);
        json.WriteList("parties", deal.Parties, WriteParty);
        json.WriteList("terms", deal.Terms, WriteTerm);
        DealStatusJson.Write(json, deal.Status);
        DealSourcesJson.Write(json, deal.Sources);
        json.WriteList("conflicts", deal.Conflicts, WriteConflict);
        json.WriteList("parts", deal.Parts, WritePart);
        if (deal.PartOf is { } whole)
        {
            json.WritePropertyName("partOf");
            WritePart(json, whole);
        }

        DealComputedJson.Write(json, deal);
        if (deal.Standing is { } standing) json.WriteString("standing", Names.Of(standing.Verdict));
        json.WriteList("members", deal.Members, DealSourcesJson.WriteMember);
        json.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter json, DealParty party)
    {
        json.WriteStartObject();
        json.WriteString("code", party.Code);
        json.WriteString("name", party.Names.FirstOrDefault() ?? party.Code);
        json.WriteString("role", party.Role);
        json.WriteList("entries", party.Entries, EntryJson.Write);
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, DealTerm term)
    {
        json.WriteStartObject();
        json.WriteString("type", Names.Of(term.Type));
        json.WriteValue("value", term.Type, term.Shown.Value);
        json.WriteString("unit", term.Unit);
        json.WriteString("qualifier", term.Shown.Qualifier is { } qualifier ? Names.Of(qualifier) : null);
        json.WriteString("shownBy", Names.Of(term.Rule));
        json.WriteNumber("independent", term.Shown.Independent);
        if (term.Shown.IsDismissed) json.WriteString("standing", Names.Of(Verdict.Dismiss));
        if (term.Shown.Judgement is { } judgement) json.WriteNumber("judgement", judgement.Number);
        json.WriteList("entries", [.. term.Values.SelectMany(v => v.Entries)], EntryJson.Write);
        json.WriteEndObject();
    }

    private static void WriteConflict(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("type", conflict.Property);
        json.WriteString("unit", conflict.Unit);
        json.WriteList("sides", conflict.Sides, (writer, side) =>
        {
            writer.WriteStartObject();
            writer.WriteValue("value", conflict.Type, side.Value);
            writer.WriteNumber("independent", side.Independent);
            var articles = side.Entries.Select(e => e.Article).Distinct(StringComparer.Ordinal);
            writer.WriteList("articles", articles, (list, hash) => list.WriteStringValue(hash));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartLink part)
    {
        json.WriteStartObject();
        json.WriteString("deal", part.Deal);
        json.WriteString("reason", part.Reason);
        json.WriteEndObject();
    }
}
