using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>
/// The words by which deals are filtered: those of the codebook, and what else the ledger has. Where nothing can be found by a word, that is
/// a slip of the pen rather than an empty answer.
/// </summary>
internal sealed class FilterWords(CodebookEdition edition, LedgerView ledger)
{
    private const int MostAlike = 5;

    // What readings call the sector for which the codebook has no words.
    private const string OtherSector = "other";

    private readonly (string Code, string Name, string[] Names)[] _actors =
    [
        .. edition.States.Select(s => (s.Code, s.Name, (string[])[s.Name, .. s.OtherNames])),
        .. edition.Organisations.Select(o => (o.Code, o.Name, (string[])[o.Name, .. o.OtherNames])),
    ];

    /// <summary>The code that somebody means by a code or a name.</summary>
    public string CodeOf(string typed)
    {
        var code = typed.Trim().ToUpperInvariant();
        if (_actors.Any(a => a.Code == code)) return code;
        string[] named = [.. _actors.Where(a => a.Names.Contains(typed.Trim(), StringComparer.OrdinalIgnoreCase)).Select(a => a.Code).Distinct(StringComparer.Ordinal)];
        return named.Length == 1 ? named[0] : code;
    }

    /// <summary>What is wrong with a filter; null where nothing is.</summary>
    public string? FaultOf(DealQuery query) =>
        query.Parties.Select(FaultOfParty).FirstOrDefault(fault => fault is not null)
        ?? FaultOf("kind", query.Kind, [.. edition.Kinds.Select(k => k.Id)], kind => new DealQuery { Kind = kind })
        ?? FaultOf("sector", query.Sector, [.. edition.Sectors.Select(s => s.Id), OtherSector], sector => new DealQuery { Sector = sector });

    private string? FaultOfParty(string code)
    {
        if (_actors.Any(a => a.Code == code) || IsInLedger(new DealQuery { Parties = [code] })) return null;
        var alike = _actors.Where(a => a.Names.Any(n => n.Contains(code, StringComparison.OrdinalIgnoreCase))).Take(MostAlike)
            .Select(a => $"{a.Code} ({a.Name})").ToArray();
        return $"--party: '{code}' is the code or name of no one state or organisation. "
            + (alike.Length > 0 ? $"There are {string.Join(", ", alike)}." : "Give a code, such as EGY, or a name, such as Egypt.");
    }

    private string? FaultOf(string option, string? word, string[] known, Func<string, DealQuery> query) =>
        word is null || known.Contains(word) || IsInLedger(query(word))
            ? null
            : $"--{option}: '{word}' is no {option}. There are {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private bool IsInLedger(DealQuery query) => ledger.Count(query with { Dismissed = true }) > 0;
}
