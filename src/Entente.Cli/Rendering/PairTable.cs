using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Ledger.Looking;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints pairs of dealings that wait for a judgement, each with what an analyst needs to make it.</summary>
internal sealed class PairTable(IAnsiConsole console, LedgerView view, DealLinker linker)
{
    private const int MostReasons = 4;

    private readonly PageLines _lines = new(console);

    /// <summary>Prints the likeliest, and how many more there are.</summary>
    public void Print(int most)
    {
        LinkQuestion[] pairs = [.. view.Questions().OfType<LinkQuestion>()];
        if (pairs.Length == 0) return;
        _lines.Section($"{Number(pairs.Length)} {(pairs.Length == 1 ? "pair" : "pairs")} of dealings may be one deal; the likeliest first:");
        LinkQuestion[] shown = [.. pairs.Take(most)];
        var deals = view.Pictures([.. shown.SelectMany(p => new[] { p.Deal, p.OtherDeal }).Distinct(StringComparer.Ordinal)], AsOf.Now)
            .ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var pair in shown) Print(pair.Pair.Likeness, Member(deals[pair.Deal], pair.Pair.Earlier), Member(deals[pair.OtherDeal], pair.Pair.Later));
        if (pairs.Length > shown.Length) _lines.Line(0, $"[grey]{Number(pairs.Length - shown.Length)} more; --limit {Number(pairs.Length)} prints all.[/]");
        _lines.Line(0, "[grey]`entente judge same ONE OTHER` makes them one deal, `judge not-same` keeps them apart; `entente show` takes the same names.[/]");
    }

    private static (DealView Deal, DealMember Member) Member(DealView deal, string key) => (deal, deal.Members.First(m => m.Key == key));

    private void Print(decimal likeness, (DealView Deal, DealMember Member) earlier, (DealView Deal, DealMember Member) later)
    {
        _lines.Line(2, $"[bold]{likeness.ToString("0.00", CultureInfo.InvariantCulture)}[/] {Line(earlier.Deal, earlier.Member)}");
        _lines.Line(7, Line(later.Deal, later.Member));
        var verdict = linker.Compare(Filed(earlier.Member), Filed(later.Member));
        _lines.Line(7, $"[grey]{LinkReasons.Weightiest(verdict, MostReasons)}[/]");
    }

    private static string Line(DealView deal, DealMember member)
    {
        var (article, dealing) = (member.Article.Article, member.Dealing);
        var parties = string.Join(", ", dealing.Parties.Select(p => $"{p.Code} {p.Role}").Distinct(StringComparer.Ordinal));
        var told = string.Join(", ", new[] { article.Outlet, article.Published?.ToString() }.OfType<string>());
        return $"{DealingName.Of(member.Key)} [bold]{TerminalText.Escape(dealing.Subject)}[/] · {TerminalText.Escape($"{dealing.Kind} · {parties}")} "
            + $"[grey]{TerminalText.Escape(told)}; deal[/] [blue]{deal.Id[..8]}[/] [grey]{TerminalText.Escape(deal.Title)}[/]";
    }

    private static FiledDealing Filed(DealMember member) => new(member.Article.Article, member.Dealing);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
