using System.Globalization;
using System.Xml.Linq;
using Entente.Ledger.Exports.Activities;

namespace Entente.Tests.Ledger.Exports;

/// <summary>What IATI's activity schema 2.03 and its code lists say of the elements that an export writes: order, counts, attributes, types, codes.</summary>
internal static class ActivitySchema
{
    // element : children in order (? none or one, * any number, + one or more) : attributes with types (! required); #type is its text
    private const string Facts = """
        iati-activities   : iati-activity+ : version!=version
        iati-activity     : iati-identifier reporting-org title description+ participating-org+ activity-status activity-date+ recipient-country* recipient-region* sector* default-finance-type? transaction* document-link* related-activity* : lang=text default-currency=currency
        iati-identifier   : : #text
        reporting-org     : narrative+ : ref!=text type!=OrganisationType secondary-reporter=boolean
        title             : narrative+ :
        description       : narrative+ : type=DescriptionType
        transaction/description : narrative+ :
        participating-org : narrative* : role!=OrganisationRole type=OrganisationType ref=text
        activity-status   : : code!=ActivityStatus
        activity-date     : narrative* : type!=ActivityDateType iso-date!=date
        recipient-country : narrative* : code!=country
        recipient-region  : narrative* : code!=text vocabulary=RegionVocabulary vocabulary-uri=address
        sector            : narrative* : code!=text vocabulary=SectorVocabulary vocabulary-uri=address
        default-finance-type : : code!=FinanceType
        transaction       : transaction-type transaction-date value description? provider-org? receiver-org? :
        transaction-type  : : code!=TransactionType
        transaction-date  : : iso-date!=date
        value             : : #decimal currency=currency value-date!=date
        provider-org      : narrative* : ref=text
        receiver-org      : narrative* : ref=text
        document-link     : title description? category+ language* document-date? : url!=address format!=text
        category          : : code!=DocumentCategory
        document-date     : : iso-date!=date
        related-activity  : : ref!=text type!=RelatedActivityType
        narrative         : : #text
        """;

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["OrganisationType"] = "10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90",
        ["OrganisationRole"] = "1 2 3 4",
        ["ActivityStatus"] = "1 2 3 4 5 6",
        ["ActivityDateType"] = "1 2 3 4",
        ["DescriptionType"] = "1 2 3 4",
        ["SectorVocabulary"] = "1 2 3 4 5 6 7 8 9 10 11 98 99",
        ["RegionVocabulary"] = "1 2 99",
        ["FinanceType"] = "110 210 310 311 421 422 4221 4222 423 424 425 431 432 433 434 510 520 530 1100",
        ["TransactionType"] = "1 2 3 4 5 6 7 8 9 10 11 12 13",
        ["DocumentCategory"] = "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12",
        ["RelatedActivityType"] = "1 2 3 4 5",
        ["version"] = "2.03",
        ["boolean"] = "0 1 true false",
    };

    private static readonly Dictionary<string, string[]> Rules =
        Facts.Split('\n').Select(line => line.Split(':')).ToDictionary(parts => parts[0].Trim(), parts => parts[1..]);

    /// <summary>What is against the schema, one line each; empty where nothing is.</summary>
    public static IEnumerable<string> FaultsOf(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.NamespaceName.Length > 0) return [$"{element.Name}: unknown"];
        if (!Rules.TryGetValue($"{element.Parent?.Name.LocalName}/{name}", out var rule) && !Rules.TryGetValue(name, out rule)) return [$"{name}: unknown"];
        return ChildFaults(element, Words(rule[0])).Concat(AttributeFaults(element, Words(rule[1]))).Concat(element.Elements().SelectMany(FaultsOf));
    }

    private static IEnumerable<string> ChildFaults(XElement element, string[] children)
    {
        var found = element.Elements().Select(e => e.Name.LocalName).ToList();
        var order = children.Select(c => c.TrimEnd('?', '*', '+')).ToList();
        if (!found.SequenceEqual(found.OrderBy(order.IndexOf))) yield return $"{element.Name}: children out of order: {string.Join(' ', found)}";
        foreach (var stray in found.Except(order)) yield return $"{element.Name}: {stray} does not belong there";
        foreach (var child in children)
        {
            var count = found.Count(f => f == child.TrimEnd('?', '*', '+'));
            if (count == 0 && child[^1] is not ('?' or '*')) yield return $"{element.Name}: {child} is missing";
            if (count > 1 && child[^1] is not ('+' or '*')) yield return $"{element.Name}: {child} stands {count} times";
        }
    }

    private static IEnumerable<string> AttributeFaults(XElement element, string[] attributes)
    {
        var known = attributes.Where(a => a[0] != '#').Select(a => (Name: a.Split('=')[0].TrimEnd('!'), IsRequired: a.Contains('!'), Type: a.Split('=')[1])).ToArray();
        foreach (var stray in element.Attributes().Where(a => known.All(k => k.Name != a.Name.LocalName))) yield return $"{element.Name}: attribute {stray.Name}";
        foreach (var (name, isRequired, type) in known)
        {
            var value = element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;
            if (value is null ? isRequired : !IsOf(type, value)) yield return $"{element.Name}: {name} is '{value}', no {type}";
        }

        var text = attributes.FirstOrDefault(a => a[0] == '#')?[1..];
        if (text is null ? HasText(element) : !IsOf(text, element.Value)) yield return $"{element.Name}: '{element.Value}' is no {text ?? "text"}";
    }

    private static bool HasText(XElement element) => element.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value));

    private static bool IsOf(string type, string value) => type switch
    {
        "text" => value.Length > 0,
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "decimal" => decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "currency" => CurrencyCodes.Knows(value),
        "country" => value.Length == 2 && value.All(char.IsAsciiLetterUpper),
        "address" => Uri.TryCreate(value, UriKind.Absolute, out _),
        _ => Codes[type].Split(' ').Contains(value),
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
