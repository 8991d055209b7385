using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;

namespace Entente.Ledger.Serialisation;

/// <summary>Writes judgements as JSON Lines; what they are about is named as <c>entente judge</c> names it: the article's hash, a slash, the dealing.</summary>
public static class JudgementJson
{
    /// <summary>Writes one line a judgement, each with its line end.</summary>
    public static void WriteLines(Stream output, IEnumerable<Judgement> judgements) => JsonLines.Write(output, judgements, Write);

    private static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteNumber("number", judgement.Number);
        json.WriteString("verdict", Names.Of(judgement.Verdict));
        json.WriteString("subject", NameOf(judgement.Subject));
        json.WriteString("other", judgement.Other is { } other ? NameOf(other) : null);
        json.WriteString("property", judgement.Property);
        json.WriteString("unit", judgement.Unit);
        json.WriteString("value", judgement.Value);
        json.WriteString("note", judgement.Note);
        json.WriteString("analyst", judgement.Analyst);
        json.WriteString("made", judgement.Made);
        if (judgement.SupersededBy is { } later) json.WriteNumber("supersededBy", later);
        else json.WriteNull("supersededBy");
        json.WriteEndObject();
    }

    private static string NameOf(DealingAnchor anchor) => $"{anchor.Article}/{anchor.Dealing}";
}
