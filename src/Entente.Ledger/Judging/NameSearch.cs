using Entente.Ledger.Storage;

namespace Entente.Ledger.Judging;

/// <summary>Finds deals and dealings by the names that people type.</summary>
internal sealed class NameSearch(LedgerSession session)
{
    private const int FewestDigits = 4;
    private const string HowMany = "Give more digits.";

    /// <summary>The id of the deal that is called so.</summary>
    /// <exception cref="UnknownNameException">None is, or more than one.</exception>
    public string Deal(string name)
    {
        var found = name.Length < FewestDigits ? [] : session.Deals.StartingWith(name, 2);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UnknownNameException(name, "no deal is called so. `entente deals` lists them; give four digits of an id or more."),
            _ => throw new UnknownNameException(name, $"more than one deal begins so. {HowMany}"),
        };
    }

    /// <summary>The dealing that is called so; of a deal its earliest.</summary>
    /// <exception cref="UnknownNameException">None is, or more than one.</exception>
    public MemberRow Dealing(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return session.Members.OfDeals([Deal(name)])[0];
        var found = slash < FewestDigits ? [] : session.Members.StartingWith(name[..slash], name[(slash + 1)..], 2);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UnknownNameException(name, "no dealing is called so. `entente show` prints the names of a deal's dealings."),
            _ => throw new UnknownNameException(name, $"more than one article begins so. {HowMany}"),
        };
    }
}
