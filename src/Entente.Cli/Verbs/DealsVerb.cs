using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary><c>entente deals</c>: lists the deals of a ledger.</summary>
internal static class DealsVerb
{
    public static Command Create()
    {
        var party = new Option<string[]>("--party") { Description = "Code of a state or organisation that takes part, such as EGY; more than one: all must.", HelpName = "CODE" };
        var kind = new Option<string?>("--kind") { Description = "Kind of deal, such as financing.", HelpName = "KIND" };
        var sector = new Option<string?>("--sector") { Description = "Sector, such as nuclear.", HelpName = "SECTOR" };
        var status = new Option<string?>("--status") { Description = "Status shown first, such as signed.", HelpName = "STATUS" };
        var since = new Option<DateOnly?>("--since") { Description = "Only deals of which there was news on this day or later.", HelpName = "DATE" };
        var limit = new Option<int?>("--limit") { Description = "At most so many.", HelpName = "N" };
        var dismissed = new Option<bool>("--dismissed") { Description = "Deals that an analyst has dismissed, too." };
        var format = new Option<DealsFormat>("--format") { Description = "table (for people), csv, or jsonl (one line a deal, with all entries).", HelpName = "table|csv|jsonl" };
        var ledger = LedgerOption.Create();
        var asOf = new AsOfOptions();
        status.AcceptOnlyFromAmong([.. Enum.GetValues<Status>().Select(s => Names.Of(s))]);
        var command = new Command("deals", "Lists deals, the latest news first.\n\nExamples:\n  entente deals --party EGY --kind financing\n  entente deals --as-of 2016-06-01 --format jsonl > deals.jsonl")
        {
            party, kind, sector, status, since, asOf.Published, asOf.Known, limit, dismissed, format, ledger,
        };
        command.SetAction(parsed => LedgerOption.Guarded(() => Run(
            new DealQuery
            {
                Parties = [.. (parsed.GetValue(party) ?? []).Select(code => code.ToUpperInvariant())],
                Kind = parsed.GetValue(kind),
                Sector = parsed.GetValue(sector),
                Status = parsed.GetValue(status) is { } name ? Names.Parse<Status>(name) : null,
                Since = parsed.GetValue(since),
                AsOf = asOf.Of(parsed),
                Dismissed = parsed.GetValue(dismissed),
                Limit = parsed.GetValue(limit),
            },
            parsed.GetValue(format),
            parsed.GetValue(ledger)!)));
        return command;
    }

    private static int Run(DealQuery query, DealsFormat format, string ledger)
    {
        var edition = EditionChoice.Load(null)!;
        DealsOutput.Print(new LedgerView(LedgerStore.Open(ledger, create: false), edition), query, format);
        return ExitCode.Done;
    }
}
