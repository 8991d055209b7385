using System.Buffers;
using System.Text.Json;
using Entente.Intake.Encodings;
using Entente.Intake.Streams;

namespace Entente.Intake.JsonLines;

/// <summary>One article a line, as a JSON object of which only <c>text</c> is required; keys that are not known are passed over.</summary>
internal sealed class JsonLinesReader(IntakeOptions options)
{
    public IEnumerable<IntakeResult> Read(PeekStream content, Origin origin)
    {
        var line = new ArrayBufferWriter<byte>();
        var isBlank = true;
        for (var number = 1L; !content.AtEnd; number++)
        {
            line.ResetWrittenCount();
            var fits = content.TryReadLine(line, options.MaxArticleBytes);
            if (fits && IsBlank(line.WrittenSpan)) continue;
            isBlank = false;
            if (!fits)
                yield return IntakeResult.SetAside(IntakeDiagnostics.TooLarge(origin.At(number), options.MaxArticleBytes));
            else
                yield return ReadLine(line.WrittenMemory, origin.At(number));
        }

        if (isBlank) yield return IntakeResult.SetAside(IntakeDiagnostics.Empty(origin.Place));
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\n\uFEFF"u8).IsEmpty;

    private static IntakeResult ReadLine(ReadOnlyMemory<byte> line, string place)
    {
        var decoded = TextDecoder.Decode(line.Span);
        try
        {
            using var json = JsonDocument.Parse(decoded.Text);
            return ReadObject(json.RootElement, place, decoded);
        }
        catch (JsonException fault)
        {
            return IntakeResult.SetAside(IntakeDiagnostics.InvalidJson(place, $"it breaks at byte {fault.BytePositionInLine}"));
        }
        catch (InvalidOperationException)
        {
            return IntakeResult.SetAside(IntakeDiagnostics.InvalidJson(place, "a string in it holds half a character (a lone surrogate)"));
        }
    }

    private static IntakeResult ReadObject(JsonElement root, string place, DecodedText decoded)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return IntakeResult.SetAside(IntakeDiagnostics.InvalidJson(place, $"it is {Kind(root)}"));
        if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            return IntakeResult.SetAside(IntakeDiagnostics.NoText(place));
        return new ArticleDraft(place, text.GetString()!)
        {
            Id = Value(root, "id"),
            Title = Value(root, "title"),
            Outlet = Value(root, "outlet"),
            Published = Value(root, "published"),
            Url = Value(root, "url"),
            Warnings = decoded.Warnings(place),
        }.Freeze();
    }

    private static string Kind(JsonElement root) => root.ValueKind == JsonValueKind.Array ? "an array" : "a single value";

    private static string? Value(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }
}
