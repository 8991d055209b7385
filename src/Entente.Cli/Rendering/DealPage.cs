using Entente.Codebook;
using Entente.Ledger;
using Spectre.Console;

namespace Entente.Cli.Rendering;

/// <summary>Prints one deal for people: who, how far, on what terms, on whose word; every value with the words that it rests on.</summary>
internal sealed class DealPage(IAnsiConsole console)
{
    private const int LongestQuote = 280;

    private readonly PageLines _lines = new(console);

    /// <param name="deal">The deal.</param>
    /// <param name="asOf">The point of view from which it was looked at.</param>
    public void Print(DealView deal, AsOf asOf)
    {
        _lines.Heading($"[bold]{TerminalText.Escape(deal.Title)}[/]");
        _lines.Line(0, $"[blue]{deal.Id}[/] · [bold]{TerminalText.Escape(deal.Kind)}[/] · {TerminalText.Escape(deal.Sector)}{StandingOf(deal)}");
        if (!asOf.IsNow) _lines.Line(0, $"[yellow]{AsOfText.Of(asOf)}[/]");
        PrintParties(deal);
        new DealPageStatus(_lines).Print(deal);
        foreach (var term in deal.Terms) PrintTerm(deal, term);
        new DealPageConflicts(_lines).Print(deal.Conflicts);
        new DealPageSources(_lines).Print(deal);
        PrintEvidence(deal);
    }

    private static string StandingOf(DealView deal) => deal.Standing is { } judgement
        ? $" · [yellow]{VerdictText.Past(judgement.Verdict)} by an analyst[/]{(judgement.Note.Length > 0 ? $" [grey]({TerminalText.Escape(judgement.Note)})[/]" : "")}"
        : "";

    private void PrintParties(DealView deal)
    {
        _lines.Section("parties");
        foreach (var party in deal.Parties)
        {
            var articles = party.Entries.Select(e => e.Article).Distinct(StringComparer.Ordinal).Count();
            var names = string.Join(", ", party.Names.Where(n => n.Length > 0 && n != party.Code).Take(4));
            _lines.Line(2, $"[bold]{TerminalText.Escape(party.Code)}[/] {TerminalText.Escape(party.Role)} {TerminalText.Escape(names)} [grey]{Counted(articles, "article")}[/]");
        }
    }

    private void PrintTerm(DealView deal, DealTerm term)
    {
        if (term == deal.Terms[0]) _lines.Section("terms");
        foreach (var value in term.Values)
        {
            var text = TerminalText.Escape(TermText.Of(term.Type, value.Value, term.Unit, value.Qualifier));
            var isShown = value == term.Shown;
            _lines.Line(2, $"{(isShown ? $"{Names.Of(term.Type)} [bold]{text}[/]" : $"[grey]{Names.Of(term.Type)}[/] {text}")} {NoteOn(deal, term, value, isShown)}");
            foreach (var entry in value.Entries) PrintEntry(deal, entry);
        }
    }

    private static string NoteOn(DealView deal, DealTerm term, TermChoice value, bool isShown)
    {
        var notes = new List<string> { Counted(value.Independent, "source") };
        if (isShown && term.Values.Length > 1) notes.Add(RuleText(term.Rule));
        if (value.IsSuperseded) notes.Add("superseded by its own source");
        if (value.Judgement is { } judgement) notes.Add($"{VerdictText.Past(judgement.Verdict)} by an analyst{(judgement.Note.Length > 0 ? ": " : "")}{TerminalText.Escape(judgement.Note)}");
        var isAgainst = deal.Conflicts.Any(c => c.Type == term.Type && c.Unit == term.Unit && c.Sides.Contains(value));
        return $"[grey]{string.Join("; ", notes)}[/]{(isAgainst ? " [yellow]≠ in conflict[/]" : "")}";
    }

    private void PrintEntry(DealView deal, Entry entry)
    {
        var member = deal.Members.First(m => m.Article.Article.Hash == entry.Article && m.Dealing.Id == entry.Dealing);
        _lines.Line(6, $"[italic]“{QuoteAround(member, entry)}”[/] [grey]{EntrySource.Of(entry)}[/]");
    }

    private void PrintEvidence(DealView deal)
    {
        _lines.Section("what the articles say");
        foreach (var member in deal.Members)
        {
            var article = member.Article.Article;
            var title = TerminalText.Escape(article.Title.Length > 0 ? article.Title : article.Id);
            var given = member.Article.IsGiven ? " · read by hand" : "";
            _lines.Line(2, $"[bold]{title}[/] [grey]{TerminalText.Escape(EntrySource.Of(article.Outlet, article.Published))} · {article.Hash[..12]}/{member.Dealing.Id}{given}[/]");
            foreach (var span in member.Dealing.Evidence) _lines.Line(4, $"[italic]“{TerminalText.Quote(article.Text, span, LongestQuote)}”[/]");
        }
    }

    private static string QuoteAround(DealMember member, Entry entry)
    {
        var sentence = member.Dealing.Evidence.FirstOrDefault(s => s.Contains(entry.Span), entry.Span);
        return sentence.Length <= LongestQuote / 2
            ? TerminalText.Quote(member.Article.Article.Text, sentence, LongestQuote)
            : TerminalText.Quote(member.Article.Article.Text, entry.Span, LongestQuote);
    }

    private static string RuleText(ShownRule rule) => rule switch
    {
        ShownRule.Judged => "set by an analyst",
        ShownRule.OnlyStanding => "shown first: the others were superseded",
        ShownRule.MostSources => "shown first: most independent sources",
        ShownRule.Finer => "shown first: the finer of values that agree",
        ShownRule.Latest => "shown first: the latest",
        ShownRule.Surest => "shown first: read most surely",
        _ => "shown first: by its key, all else being equal",
    };

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
