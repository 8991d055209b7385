using System.CommandLine;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>Which deals a verb is about.</summary>
internal sealed class DealFilterOptions
{
    private readonly Option<string[]> _party = new("--party")
    {
        Description = "Code or name of a state or organisation that takes part, such as EGY or Egypt; more than one: all must.",
        HelpName = "PARTY",
    };
    private readonly Option<string?> _kind = new("--kind") { Description = "Kind of deal, such as financing.", HelpName = "KIND" };
    private readonly Option<string?> _sector = new("--sector") { Description = "Sector, such as nuclear.", HelpName = "SECTOR" };
    private readonly Option<string?> _status = new("--status") { Description = "Status shown first, such as signed.", HelpName = "STATUS" };
    private readonly Option<DateOnly?> _since = IsoOption.Day("--since", "Only deals of which there was news on this day or later.");
    private readonly Option<int?> _limit = Limit("At most so many.");
    private readonly Option<bool> _dismissed = new("--dismissed") { Description = "Deals that an analyst has dismissed, too." };
    private readonly AsOfOptions _asOf = new();

    public DealFilterOptions()
    {
        _status.AcceptOnlyFromAmong([.. Enum.GetValues<Status>().Select(s => Names.Of(s))]);
    }

    /// <summary>How many at most; never so few that nothing would come.</summary>
    public static Option<int?> Limit(string description)
    {
        var limit = NumberOption.Whole("--limit", 1, int.MaxValue, "1 or more");
        (limit.Description, limit.HelpName) = (description, "N");
        return limit;
    }

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [_party, _kind, _sector, _status, _since, _asOf.Published, _asOf.Known, _limit, _dismissed];
        foreach (var option in all) command.Options.Add(option);
    }

    /// <summary>What the command line says; null where it asks for what there is not, which is then told on standard error.</summary>
    public DealQuery? Of(ParseResult parsed, CodebookEdition edition, LedgerView ledger)
    {
        var words = new FilterWords(edition, ledger);
        var query = new DealQuery
        {
            Parties = [.. (parsed.GetValue(_party) ?? []).Select(words.CodeOf)],
            Kind = parsed.GetValue(_kind),
            Sector = parsed.GetValue(_sector),
            Status = parsed.GetValue(_status) is { } name ? Names.Parse<Status>(name) : null,
            Since = parsed.GetValue(_since),
            AsOf = _asOf.Of(parsed),
            Dismissed = parsed.GetValue(_dismissed),
            Limit = parsed.GetValue(_limit),
        };
        if (words.FaultOf(query) is not { } fault) return query;
        Console.Error.WriteLine(fault);
        return null;
    }
}
