using System.Globalization;
using Entente.Codebook;
using Entente.Ledger;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints for people what a rebuild changed.</summary>
internal sealed class RebuildPage(IAnsiConsole console)
{
    private const int Most = 40;

    private readonly PageLines _lines = new(console);

    public void Print(RebuildReport report)
    {
        _lines.Line(0, $"{Number(report.Articles)} {(report.Articles == 1 ? "article" : "articles")} read anew: {Number(report.Before)} {(report.Before == 1 ? "deal" : "deals")} before, {Number(report.After)} after.");
        List("appeared", report.Appeared, d => $"{d.Id} {d.Title}");
        List("vanished", report.Vanished, d => $"{d.Id} {d.Title}");
        List("merged", report.Merged, m => $"{string.Join(", ", m.Others)} → {m.Deal}");
        List("split", report.Split, s => $"{s.Deal} → {string.Join(", ", s.Others)}");
        List("shown otherwise than before", report.Values, v => $"{v.Deal} {v.Property}: {v.Before ?? "none"} → {v.After ?? "none"}");
        List("judgements whose dealings were not found", report.Unbound, j => $"{j.Number} {Names.Of(j.Verdict)} {j.Subject.Article[..12]}/{j.Subject.Dealing}");
    }

    private void List<T>(string name, IReadOnlyCollection<T> changes, Func<T, string> text)
    {
        if (changes.Count == 0) return;
        _lines.Section($"{name}: {Number(changes.Count)}");
        foreach (var change in changes.Take(Most)) _lines.Line(2, TerminalText.Escape(text(change)));
        if (changes.Count > Most) _lines.Line(2, $"[grey]and {Number(changes.Count - Most)} more[/]");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
