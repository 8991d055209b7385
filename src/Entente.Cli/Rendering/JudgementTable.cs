using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Linking;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints judgements for people, and what waits for one.</summary>
internal sealed class JudgementTable(IAnsiConsole console)
{
    private const int MostPairs = 20;

    public void Print(IReadOnlyList<Judgement> judgements, IReadOnlyList<AmbiguousPair> review)
    {
        var lines = new PageLines(console);
        if (judgements.Count == 0) lines.Line(0, "[grey]No judgement yet.[/]");
        foreach (var judgement in judgements) lines.Line(0, Line(judgement));
        if (review.Count == 0) return;
        lines.Section($"{review.Count.ToString("N0", CultureInfo.InvariantCulture)} {(review.Count == 1 ? "pair" : "pairs")} of dealings may be one deal; the likeliest:");
        foreach (var pair in review.Take(MostPairs))
            lines.Line(2, $"{pair.Likeness.ToString("0.00", CultureInfo.InvariantCulture)} {Short(pair.Earlier)} {Short(pair.Later)}");
    }

    private static string Line(Judgement judgement)
    {
        var about = new[]
        {
            Short($"{judgement.Subject.Article}/{judgement.Subject.Dealing}"),
            judgement.Other is { } other ? Short($"{other.Article}/{other.Dealing}") : null,
            judgement.Property is null ? null : $"{judgement.Property} {judgement.Value} {judgement.Unit}".TrimEnd(),
        };
        var superseded = judgement.SupersededBy is { } by ? $" [grey]superseded by {by}[/]" : "";
        var note = judgement.Note.Length > 0 ? $" [grey]{TerminalText.Escape(judgement.Note)}[/]" : "";
        var analyst = judgement.Analyst.Length > 0 ? $" [grey]by {TerminalText.Escape(judgement.Analyst)}[/]" : "";
        return $"{judgement.Number} [grey]{judgement.Made.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}[/] [bold]{Names.Of(judgement.Verdict)}[/] "
            + $"{TerminalText.Escape(string.Join(' ', about.OfType<string>()))}{analyst}{superseded}{note}";
    }

    private static string Short(string key) => $"{key[..12]}{key[key.IndexOf('/', StringComparison.Ordinal)..]}";
}
