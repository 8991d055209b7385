using System.Text.Json.Nodes;
using Entente.Language;

namespace Entente.Codebook.Serialisation.Given;

/// <summary>
/// Gives every value of a reading its place in the text: checks the places and words that are given, and finds what the codebook's form
/// leaves out. What is nowhere in the text is a fault, told by a <see cref="FormatException"/>.
/// </summary>
internal sealed class EvidenceCompletion(string text)
{
    private readonly QuotedSpans _spans = new(text);

    public void Complete(JsonObject reading)
    {
        foreach (var (i, dealing) in Objects(reading, "dealings").Index())
            InPlace($"dealing {Label(dealing, i + 1)}", () => CompleteDealing(dealing));
        foreach (var (i, statement) in Objects(reading, "statements").Index())
            InPlace($"statement {i + 1}", () => CompleteStatement(statement));
    }

    private static string Label(JsonObject dealing, int number) => dealing["id"] is JsonValue id ? id.ToString() : $"{number}";

    private static void InPlace(string place, Action work)
    {
        try
        {
            work();
        }
        catch (FormatException e)
        {
            throw new FormatException($"In {place}: {e.Message}", e);
        }
    }

    private void CompleteDealing(JsonObject dealing)
    {
        var sentences = Objects(dealing, "evidence").Select(_spans.Check).ToArray();
        if (sentences.Length == 0) throw new FormatException("it has no evidence.");
        // A value that names no words of its own stands on all that the dealing rests on.
        var whole = new TextSpan(sentences.Min(s => s.Start), sentences.Max(s => s.End));
        CheckOr(dealing, "statusEvidence", () => whole);
        Default(dealing, "confidence", 1);
        foreach (var party in Objects(dealing, "parties")) CheckOr(party, "evidence", () => _spans.NameIn(sentences, NameOf(party, "name")));
        foreach (var term in Objects(dealing, "terms"))
        {
            CheckOr(term, "evidence", () => whole);
            Default(term, "confidence", 1);
            Default(term, "qualifier", null);
        }

        if (dealing["attribution"] is not JsonObject attribution) dealing.Remove("attribution");
        else CompleteAttribution(attribution, whole);
    }

    private void CompleteAttribution(JsonObject attribution, TextSpan whole)
    {
        CheckOr(attribution, "evidence", () => _spans.Name(NameOf(attribution, "speaker")) ?? whole);
        if (attribution["relay"] is null) attribution["relay"] = new JsonArray();
    }

    private void CompleteStatement(JsonObject statement)
    {
        var content = _spans.Check(statement);
        CheckOr(statement, "speakerEvidence", () => _spans.Name(NameOf(statement, "speaker")) ?? content);
        CheckOr(statement, "cueEvidence", () => content);
        Default(statement, "code", null);
        if (statement["relay"] is null) statement["relay"] = new JsonArray();
    }

    private void CheckOr(JsonObject owner, string key, Func<TextSpan> find)
    {
        if (owner[key] is JsonObject given) _spans.Check(given);
        else owner[key] = QuotedSpans.Written(find());
    }

    private static void Default(JsonObject owner, string key, JsonNode? value)
    {
        if (!owner.ContainsKey(key)) owner[key] = value;
    }

    private static string NameOf(JsonObject owner, string key) =>
        owner[key] is JsonValue name && name.TryGetValue<string>(out var words) ? words : throw new FormatException($"'{key}' is missing.");

    // A list that is left out is an empty one.
    private static JsonObject[] Objects(JsonObject owner, string key)
    {
        if (owner[key] is null) owner[key] = new JsonArray();
        if (owner[key] is not JsonArray list) throw new FormatException($"'{key}' is no list.");
        return [.. list.Select(node => node as JsonObject ?? throw new FormatException($"'{key}' holds something that is no object."))];
    }
}
