using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints judgements for people.</summary>
internal sealed class JudgementTable(IAnsiConsole console)
{
    public void Print(IReadOnlyList<Judgement> judgements)
    {
        var lines = new PageLines(console);
        if (judgements.Count == 0) lines.Line(0, "[grey]No judgement yet.[/]");
        foreach (var judgement in judgements) lines.Line(0, Line(judgement));
    }

    private static string Line(Judgement judgement)
    {
        var about = new[]
        {
            DealingName.Of($"{judgement.Subject.Article}/{judgement.Subject.Dealing}"),
            judgement.Other is { } other ? DealingName.Of($"{other.Article}/{other.Dealing}") : null,
            judgement.Property is null ? null : $"{judgement.Property} {judgement.Value} {judgement.Unit}".TrimEnd(),
        };
        var superseded = judgement.SupersededBy is { } by ? $", [grey]superseded by {by}[/]" : "";
        var note = judgement.Note.Length > 0 ? $": [grey]{TerminalText.Escape(judgement.Note)}[/]" : "";
        var analyst = judgement.Analyst.Length > 0 ? $" [grey]by {TerminalText.Escape(judgement.Analyst)}[/]" : "";
        return $"{judgement.Number} [grey]{judgement.Made.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}[/] [bold]{Names.Of(judgement.Verdict)}[/] "
            + $"{TerminalText.Escape(string.Join(' ', about.OfType<string>()))}{analyst}{superseded}{note}";
    }
}
