using System.Globalization;
using System.Xml.Linq;
using Entente.Codebook;

namespace Entente.Ledger.Exports.Activities;

/// <summary>A deal as an <c>iati-activity</c>: its elements in the order that the schema asks for.</summary>
internal sealed class ActivityElement(PartyNames names, ReportingOrganisation reporter)
{
    private const string SectorList = "urn:x-entente:codebook:sectors";
    private const string ActorList = "urn:x-entente:codebook:actors";

    // The states for whose good an activity is, by role.
    private static readonly string[] Benefiting = ["recipient", "host", "buyer"];

    public XElement Of(DealView deal)
    {
        var loan = new LoanReport(deal);
        return new XElement(
            "iati-activity",
            new XAttribute(XNamespace.Xml + "lang", "en"),
            loan.Amount is { } amount && CurrencyCodes.Knows(amount.Unit) ? new XAttribute("default-currency", amount.Unit) : null,
            new XElement("iati-identifier", XmlText.Of(IdOf(deal.Id))),
            Reporter(),
            new XElement("title", Narrative(deal.Title)),
            Description(IatiCodes.General, InShort(deal)),
            Description(IatiCodes.OtherDescription, string.Join('\n', deal.AllEntries.Select(e => EvidenceText.Of(deal, e)))),
            deal.Parties.Select(Organisation),
            new XElement("activity-status", Attributes(("code", IatiCodes.StatusOf(deal.Status.Shown)))),
            ActivityDates.Of(deal),
            Place(deal),
            Sector(deal.Sector),
            IatiCodes.FinanceTypeOf(FinanceFlows.Of(deal)) is { } type ? new XElement("default-finance-type", Attributes(("code", type))) : null,
            new ActivityTransactions(names).Of(deal),
            Documents(deal),
            deal.PartOf is { } whole ? Related(whole.Deal, IatiCodes.Parent) : null,
            deal.Parts.Select(part => Related(part.Deal, IatiCodes.Child)));
    }

    /// <summary>A narrative in the activity's language.</summary>
    public static XElement Narrative(string text) => new("narrative", XmlText.Of(text));

    /// <summary>A day as XML Schema writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string InShort(DealView deal) =>
        $"{deal.Kind}, {deal.Sector}: {Names.Of(deal.Status.Shown)} since {Day(deal.Status.Since)}, as published";

    private string IdOf(string deal) => $"{reporter.Ref}-{deal}";

    // Whoever publishes it takes no part in the activity, and reports it second-hand.
    private XElement Reporter() => new(
        "reporting-org",
        Attributes(("ref", reporter.Ref), ("type", reporter.Type), ("secondary-reporter", "1")),
        Narrative(reporter.Name));

    private static IEnumerable<XAttribute> Attributes(params (string Name, string Value)[] values) =>
        values.Select(v => new XAttribute(v.Name, XmlText.Of(v.Value)));

    // One narrative each: several would be the same in several languages.
    private static XElement Description(string type, string text) => new("description", Attributes(("type", type)), Narrative(text));

    private XElement Organisation(DealParty party)
    {
        var type = names.IsState(party.Code) ? IatiCodes.Government : names.IsOrganisation(party.Code) ? IatiCodes.Multilateral : null;
        return new XElement(
            "participating-org",
            type is null ? null : new XAttribute("type", type),
            new XAttribute("role", IatiCodes.RoleOf(party.Role)),
            Narrative(names.Of(party.Code)));
    }

    // IATI asks for a country or a region. Of several countries it wants the share of each, which nobody has told: then they are a region of
    // our own, as is a state that is no more.
    private XElement Place(DealView deal)
    {
        var benefiting = deal.Parties.Where(p => Benefiting.Contains(p.Role)).Select(p => p.Code).Distinct(StringComparer.Ordinal).ToList();
        if (benefiting.Count == 0) benefiting = [.. deal.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal)];
        if (benefiting.Count == 1 && CountryCodes.Of(benefiting[0]) is { } country) return new XElement("recipient-country", Attributes(("code", country)));
        return new XElement(
            "recipient-region",
            Attributes(("code", string.Join('-', benefiting)), ("vocabulary", IatiCodes.OwnRegions), ("vocabulary-uri", ActorList)),
            Narrative(string.Join(", ", benefiting.Select(names.Of))));
    }

    private static XElement Sector(string code) => new(
        "sector",
        Attributes(("vocabulary", IatiCodes.OwnVocabulary), ("vocabulary-uri", SectorList), ("code", code)),
        Narrative(code));

    private static IEnumerable<XElement> Documents(DealView deal) => deal.Members
        .DistinctBy(m => m.Article.Article.Hash, StringComparer.Ordinal)
        .SelectMany(m => m.Article.Appearances)
        .Select(a => (Appearance: a, Address: WebAddress.Of(a.Url)))
        .Where(a => a.Address is not null)
        .DistinctBy(a => a.Address, StringComparer.Ordinal)
        .Select(a => Document(a.Appearance, a.Address!));

    private static XElement Document(Appearance appearance, string address) => new(
        "document-link",
        Attributes(("url", address), ("format", "text/html")),
        new XElement("title", Narrative(appearance.Title.Length > 0 ? appearance.Title : address)),
        new XElement("category", Attributes(("code", IatiCodes.WebPage))),
        appearance.Published is { Day: not null } published
            ? new XElement("document-date", Attributes(("iso-date", Day(published.First))))
            : null);

    private XElement Related(string deal, string type) =>
        new("related-activity", Attributes(("ref", IdOf(deal)), ("type", type)));
}
