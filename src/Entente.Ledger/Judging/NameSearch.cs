using Entente.Ledger.Storage;

namespace Entente.Ledger.Judging;

/// <summary>
/// Finds deals and dealings by the names that people type. An id is made from a dealing's key, and that dealing leads on to its deal when
/// an earlier report or a judgement has given the deal another id.
/// </summary>
internal sealed class NameSearch(LedgerSession session)
{
    private const int FewestDigits = 4;
    private const string HowMany = "Give more digits.";

    /// <summary>The dealing that is called so; of a deal its earliest, of a former id the one that it was made from.</summary>
    /// <exception cref="UnknownNameException">None is, or more than one.</exception>
    public MemberRow Dealing(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return name.Length < FewestDigits ? throw NoDeal(name) : OfDeal(name);
        var found = slash < FewestDigits ? [] : session.Members.StartingWith(name[..slash], name[(slash + 1)..], 2);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UnknownNameException(name, "no dealing is called so. `entente show` prints the names of a deal's dealings."),
            _ => throw new UnknownNameException(name, $"more than one article begins so. {HowMany}"),
        };
    }

    /// <summary>The dealing by which a whole deal is judged: the one that is named, else the deal's earliest, whichever id names it.</summary>
    /// <exception cref="UnknownNameException">None is, or more than one.</exception>
    public MemberRow Subject(string name)
    {
        var dealing = Dealing(name);
        return IsOfDealing(name) ? dealing : session.Members.OfDeals([dealing.Deal!])[0];
    }

    /// <summary>Whether a name is one of a dealing, not of a deal.</summary>
    public static bool IsOfDealing(string name) => name.Contains('/', StringComparison.Ordinal);

    private MemberRow OfDeal(string name)
    {
        var found = session.Deals.StartingWith(name, 2);
        return found.Count switch
        {
            1 => session.Members.OfDeals([found[0]])[0],
            0 => OfFormerId(name),
            _ => throw Several(name),
        };
    }

    private MemberRow OfFormerId(string name)
    {
        var found = session.Members.WithIds(name);
        if (found.Count == 0) throw NoDeal(name);
        return found.DistinctBy(r => r.Deal, StringComparer.Ordinal).Count() == 1 ? found[0] : throw Several(name);
    }

    private static UnknownNameException NoDeal(string name) =>
        new(name, "no deal is called so. `entente deals` lists them; give four digits of an id or more.");

    private static UnknownNameException Several(string name) => new(name, $"more than one deal begins so. {HowMany}");
}
