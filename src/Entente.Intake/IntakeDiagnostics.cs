using Entente.Codebook;

namespace Entente.Intake;

/// <summary>Everything that intake can complain of, with its code and its remedy. E: set aside. W: read, with a doubt.</summary>
internal static class IntakeDiagnostics
{
    public static Diagnostic Missing(string place) =>
        new("E-IN-001", place, "There is no such file or folder.", "Check the path.");

    public static Diagnostic Unreadable(string place, string why) =>
        new("E-IN-002", place, $"It cannot be read: {why.TrimEnd('.')}.", "Check its permissions and that the disk is sound.");

    public static Diagnostic Empty(string place) =>
        new("E-IN-003", place, "It is empty.", "Leave it out, or fetch it again.");

    public static Diagnostic Binary(string place, string what) =>
        new("E-IN-004", place, $"It is {what}, not text.", "Give plain text, HTML, JSON Lines, RSS, Atom or WARC; other formats must be converted first.");

    public static Diagnostic TooLarge(string place, long limit) =>
        new("E-IN-005", place, $"The article is larger than {limit:N0} bytes.", "Split it, or raise the limit on one article's size.");

    public static Diagnostic DamagedCompression(string place) =>
        new("E-IN-006", place, "The compressed data is damaged or ends too early; what stood before was read.", "Fetch or compress it again.");

    public static Diagnostic Bomb(string place, int limit) =>
        new("E-IN-007", place, $"The compressed data grows to more than {limit} times its size.", "If it is genuine, decompress it yourself and give the result.");

    public static Diagnostic InvalidJson(string place, string why) =>
        new("E-IN-008", place, $"The line is no valid JSON object: {why}.", "Each line must be one object, such as {\"text\": \"…\"}.");

    public static Diagnostic NoText(string place) =>
        new("E-IN-009", place, "There is no article text in it.", "Leave it out, or give the text itself.");

    public static Diagnostic TooDeep(string place, int limit) =>
        new("E-IN-010", place, $"The markup is nested more than {limit} levels deep.", "Save the page again from a browser, or give its text.");

    public static Diagnostic TooManyElements(string place, int limit) =>
        new("E-IN-011", place, $"The markup has more than {limit:N0} elements or attributes.", "Give the article's own part of the page, or its text.");

    public static Diagnostic InvalidXml(string place, string why) =>
        new("E-IN-012", place, $"The XML is broken here, and what follows is not read: {why}", "Fetch the feed again, or mend this place.");

    public static Diagnostic NoFeed(string place, string root) =>
        new("E-IN-013", place, $"The XML is a <{root}>, neither RSS nor Atom.", "Convert it to one of the two, or to JSON Lines.");

    public static Diagnostic DocumentType(string place) =>
        new("E-IN-014", place, "The XML declares a document type, which is not followed.", "Remove the <!DOCTYPE …> from the file.");

    public static Diagnostic WarcLength(string place) =>
        new("E-IN-015", place, "The record's length is wrong; reading went on at the next record.", "Write the archive again with a tool that counts bytes.");

    public static Diagnostic WarcHeader(string place) =>
        new("E-IN-016", place, "No WARC record begins here; reading went on at the next one.", "Check that the archive was not cut or edited.");

    public static Diagnostic JsonNotLines(string place) =>
        new("E-IN-017", place, "It is JSON, but not JSON Lines.", "Write each article as one object on a line of its own (jq -c '.[]').");

    public static Diagnostic EmptyFolder(string place) =>
        new("E-IN-018", place, "The folder holds no files.", "Check the path.");

    public static Diagnostic InvalidHttp(string place) =>
        new("E-IN-019", place, "The record holds no whole HTTP response.", "Leave it out, or fetch the page again.");

    public static Diagnostic WrongBytes(string place, string encoding, int count) =>
        new("W-IN-001", place, $"{count:N0} of its characters are not {encoding} and are read as U+FFFD.", "Save it again as UTF-8.");

    public static Diagnostic UnknownEncoding(string place, string declared) =>
        new("W-IN-002", place, $"The declared encoding '{declared}' is not known; it was read as UTF-8 or Windows-1252.", "Save it again as UTF-8.");

    public static Diagnostic UnreadableDate(string place, string date) =>
        new("W-IN-003", place, $"The date '{date}' could not be understood and is left open.", "Write dates as 2025-04-26.");
}
