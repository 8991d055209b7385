using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Ledger.Adding;

/// <summary>
/// The gate that every reading passes before anything of it is written: each value leads to verbatim characters of the frozen text.
/// </summary>
internal static class EvidenceCheck
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// What is wrong: a span lies outside the text, holds nothing or cuts a character in two, or the text is not the one that was hashed; null where all is in
    /// order.
    /// </summary>
    /// <param name="reading">The reading.</param>
    /// <param name="text">The UTF-8 bytes of its text, once all is in order.</param>
    public static string? FaultOf(ArticleReading reading, out byte[] text)
    {
        var article = reading.Article;
        text = BytesOf(article) ?? [];
        if (text.Length == 0 && article.Text.Length > 0) return "Its text holds half a surrogate pair, which cannot be kept verbatim.";
        if (Convert.ToHexStringLower(SHA256.HashData(text)) != article.Hash) return "Its text is not the one that its hash names.";
        foreach (var (span, what) in SpansOf(reading))
            if (!span.IsOf(article.Text))
                return $"The evidence {span} of {what} has no whole characters of its text, which is {article.Text.Length} long.";
        return null;
    }

    private static byte[]? BytesOf(Article article)
    {
        try
        {
            return Strict.GetBytes(article.Text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<(TextSpan Span, string What)> SpansOf(ArticleReading reading)
    {
        foreach (var dealing in reading.Dealings)
        {
            yield return (dealing.StatusEvidence, $"the status of {dealing.Id}");
            foreach (var party in dealing.Parties) yield return (party.Evidence, $"party {party.Code} of {dealing.Id}");
            foreach (var term in dealing.Terms) yield return (term.Evidence, $"{Names.Of(term.Type)} {term.Value} of {dealing.Id}");
            foreach (var span in dealing.Evidence) yield return (span, dealing.Id);
            if (dealing.Attribution is { } attribution) yield return (attribution.Evidence, $"the attribution of {dealing.Id}");
        }

        foreach (var statement in reading.Statements)
        {
            yield return (statement.Content, $"a statement of {statement.Speaker}");
            // Who gives a reading need not say where the speaker and the cue stand.
            if (!statement.SpeakerEvidence.IsEmpty) yield return (statement.SpeakerEvidence, $"the speaker {statement.Speaker}");
            if (!statement.CueEvidence.IsEmpty) yield return (statement.CueEvidence, $"the cue of {statement.Speaker}");
        }
    }
}
