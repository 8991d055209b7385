using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes how far a deal has come.</summary>
internal static class DealStatusJson
{
    public static void Write(Utf8JsonWriter json, DealStatus status)
    {
        json.WriteString("status", Names.Of(status.Shown));
        if (status.Judgement is { } judgement) json.WriteNumber("statusJudgement", judgement.Number);
        json.WriteList("statusHistory", status.History, WriteStep);
        json.WriteList("statusEntries", status.Entries, EntryJson.Write);
        if (status.Stale is not { } stale) return;
        json.WriteStartObject("inferredStale");
        json.WriteString("since", PublicationDay.Text(stale.Since));
        json.WriteString("period", stale.Period);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, StatusStep step)
    {
        json.WriteStartObject();
        json.WriteString("day", PublicationDay.Text(step.Day));
        json.WriteString("status", Names.Of(step.Status));
        json.WriteString("reason", Names.Of(step.Reason));
        json.WriteString("entry", step.Entry.Id);
        json.WriteString("sha256", step.Entry.Article);
        json.WriteEndObject();
    }
}
