using Entente.Intake.Encodings;

namespace Entente.Intake.PlainText;

/// <summary>A text file: the article as it stands, behind header lines (<c>Title:</c>, <c>Outlet:</c>, <c>Date:</c>, <c>Url:</c>) and a blank line, if there are any.</summary>
internal static class PlainTextReader
{
    public static IntakeResult Read(ReadOnlySpan<byte> bytes, Origin origin)
    {
        var decoded = TextDecoder.Decode(bytes, origin.Charset);
        var header = TextHeader.Read(decoded.Text);
        return new ArticleDraft(origin.Place, decoded.Text[header.Length..])
        {
            Title = header.Title,
            Outlet = header.Outlet,
            Published = header.Date,
            Url = header.Url ?? origin.Url,
            Warnings = decoded.Warnings(origin.Place),
        }.Freeze();
    }
}
