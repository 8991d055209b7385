using System.Xml.Linq;
using Entente.Codebook;

namespace Entente.Ledger.Exports.Activities;

/// <summary>
/// What was pledged and what was committed, seen from who gives it: a pledge on the day on which news came that it is agreed, a commitment
/// on the day of the news that it is signed or further. Only money of today, only where somebody is told to give it, and not for a part of a
/// deal that has transactions itself, so that nothing counts twice. Nothing is said of payments, which a ledger of news does not hold.
/// </summary>
internal sealed class ActivityTransactions(PartyNames names)
{
    public IEnumerable<XElement> Of(DealView deal)
    {
        var own = Promises(deal).ToList();
        var counted = deal.Wholes.SelectMany(Promises).Select(p => (p.Type, p.Amount.Unit)).ToHashSet();
        foreach (var (type, day, amount) in own.Where(p => !counted.Contains((p.Type, p.Amount.Unit))))
        {
            var next = own.SkipWhile(p => p.Type != type).Skip(1).Select(p => (DateOnly?)p.Day).FirstOrDefault();
            yield return Transaction(deal, type, day, amount, ValueAt(amount, told => type == IatiCodes.OutgoingPledge ? next is null || told < next : told >= day));
        }
    }

    // The pledge, then the commitment.
    private static IEnumerable<(string Type, DateOnly Day, DealTerm Amount)> Promises(DealView deal)
    {
        var loan = new LoanReport(deal);
        if (loan.Amount is not { } amount || !CurrencyCodes.Knows(amount.Unit) || !loan.In("provider").Any()) yield break;
        var committed = Milestones.Day(deal.Status, Status.Signed, Status.Completed);
        if (Milestones.Day(deal.Status, Status.Agreed, Status.Agreed) is { } pledged && !(committed < pledged)) yield return (IatiCodes.OutgoingPledge, pledged, amount);
        if (committed is { } since) yield return (IatiCodes.OutgoingCommitment, since, amount);
    }

    // Of the values told at that time the one that is shown first; where none was, the one shown first of all.
    private static TermChoice ValueAt(DealTerm amount, Func<DateOnly, bool> isThen) =>
        amount.Shown.Judgement is not null
            ? amount.Shown
            : amount.Values.FirstOrDefault(v => !v.IsDismissed && v.Entries.Any(e => isThen(e.Day))) ?? amount.Shown;

    private XElement Transaction(DealView deal, string type, DateOnly day, DealTerm amount, TermChoice value)
    {
        var loan = new LoanReport(deal);
        var date = ActivityElement.Day(day);
        var said = value.Entries.IsEmpty ? "set by an analyst" : EvidenceText.Of(deal, value.Entries[0]);
        return new XElement(
            "transaction",
            new XElement("transaction-type", new XAttribute("code", type)),
            new XElement("transaction-date", new XAttribute("iso-date", date)),
            new XElement("value", new XAttribute("currency", amount.Unit), new XAttribute("value-date", date), value.Value),
            new XElement("description", ActivityElement.Narrative(said)),
            Organisation("provider-org", loan.In("provider")),
            Organisation("receiver-org", loan.In("recipient")));
    }

    // IATI knows one of each; several who give together are one of several names.
    private XElement? Organisation(string element, IEnumerable<string> codes)
    {
        string[] all = [.. codes];
        return all.Length == 0 ? null : new XElement(element, ActivityElement.Narrative(string.Join(", ", all.Select(names.Of))));
    }
}
