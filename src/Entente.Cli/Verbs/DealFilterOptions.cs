using System.CommandLine;
using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>Which deals a verb is about.</summary>
internal sealed class DealFilterOptions
{
    private readonly Option<string[]> _party = new("--party")
    {
        Description = "Code of a state or organisation that takes part, such as EGY; more than one: all must.",
        HelpName = "CODE",
    };
    private readonly Option<string?> _kind = new("--kind") { Description = "Kind of deal, such as financing.", HelpName = "KIND" };
    private readonly Option<string?> _sector = new("--sector") { Description = "Sector, such as nuclear.", HelpName = "SECTOR" };
    private readonly Option<string?> _status = new("--status") { Description = "Status shown first, such as signed.", HelpName = "STATUS" };
    private readonly Option<DateOnly?> _since = new("--since")
    {
        Description = "Only deals of which there was news on this day or later.",
        HelpName = "DATE",
    };
    private readonly Option<int?> _limit = new("--limit") { Description = "At most so many.", HelpName = "N" };
    private readonly Option<bool> _dismissed = new("--dismissed") { Description = "Deals that an analyst has dismissed, too." };
    private readonly AsOfOptions _asOf = new();

    public DealFilterOptions() => _status.AcceptOnlyFromAmong([.. Enum.GetValues<Status>().Select(s => Names.Of(s))]);

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [_party, _kind, _sector, _status, _since, _asOf.Published, _asOf.Known, _limit, _dismissed];
        foreach (var option in all) command.Options.Add(option);
    }

    /// <summary>What the command line says.</summary>
    public DealQuery Of(ParseResult parsed) => new()
    {
        Parties = [.. (parsed.GetValue(_party) ?? []).Select(code => code.ToUpperInvariant())],
        Kind = parsed.GetValue(_kind),
        Sector = parsed.GetValue(_sector),
        Status = parsed.GetValue(_status) is { } name ? Names.Parse<Status>(name) : null,
        Since = parsed.GetValue(_since),
        AsOf = _asOf.Of(parsed),
        Dismissed = parsed.GetValue(_dismissed),
        Limit = parsed.GetValue(_limit),
    };
}
