namespace Entente.Intake;

/// <summary>What an input can be.</summary>
internal enum ContentFormat
{
    PlainText,
    Html,
    JsonLines,
    JsonDocument,
    Feed,
    Warc,
    Binary,
}
