namespace Entente.Intake.PlainText;

/// <summary>The header lines of a text file; <c>Length</c> is how many characters of it they take, with the blank line behind them, and 0 if there are none.</summary>
internal sealed record TextHeader(string? Title, string? Outlet, string? Date, string? Url, int Length)
{
    private static readonly TextHeader None = new(null, null, null, null, 0);

    // Every line before the first blank one must be a header line; else they are the article's own.
    public static TextHeader Read(string text)
    {
        var header = None;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (end < 0 ? text.Length : end) - at).Trim();
            at = end < 0 ? text.Length : end + 1;
            if (line.IsEmpty) return header == None ? None : header with { Length = at };
            if (header.With(line) is not { } longer) return None;
            header = longer;
        }

        return None;
    }

    private TextHeader? With(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon < 0) return null;
        var value = line[(colon + 1)..].Trim().ToString();
        return line[..colon].Trim().ToString().ToLowerInvariant() switch
        {
            "title" when Title is null => this with { Title = value },
            "outlet" when Outlet is null => this with { Outlet = value },
            "date" when Date is null => this with { Date = value },
            "url" when Url is null => this with { Url = value },
            _ => null,
        };
    }
}
