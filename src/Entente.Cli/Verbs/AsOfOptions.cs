using System.CommandLine;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>The day as of which a verb looks at the ledger.</summary>
internal sealed class AsOfOptions
{
    /// <summary>By publication.</summary>
    public Option<DateOnly?> Published { get; } = new("--as-of")
    {
        Description = "As it would have looked on this day, by what was published then.",
        HelpName = "DATE",
    };

    /// <summary>By knowledge.</summary>
    public Option<DateTimeOffset?> Known { get; } = new("--known-as-of")
    {
        Description = "As it looked then, by what had been added: a day (all of it, UTC) or a moment.",
        HelpName = "DATE",
        CustomParser = result => ParseMoment(result.Tokens[0].Value) is { } moment ? moment : Wrong(result),
    };

    /// <summary>What the command line says.</summary>
    public AsOf Of(ParseResult parsed) => new(parsed.GetValue(Published), parsed.GetValue(Known));

    private static DateTimeOffset? ParseMoment(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
        return DateTimeOffset.TryParse(text, null, System.Globalization.DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
    }

    private static DateTimeOffset? Wrong(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no day or moment. Write 2025-04-26, or 2025-04-26T12:00:00Z.");
        return null;
    }
}
