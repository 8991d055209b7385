namespace Entente.Tests.Ledger.Exports;

/// <summary>What FollowTheMoney's model says of the schemata that an export uses, parents, required properties, types.</summary>
internal static class GraphSchema
{
    // schema : parents : required : property=type, an entity with its range
    private const string Facts = """
        Thing      : : name : name=name country=country summary=text notes=text description=text sourceUrl=url publisher=string keywords=string proof=entity/Document
        LegalEntity : Thing : name : jurisdiction=country status=string sector=string
        Organization : LegalEntity : name :
        PublicBody : Organization : name :
        Analyzable : : :
        Document   : Analyzable Thing : fileName : fileName=string title=string author=string date=date publishedAt=date language=language
        Article    : Document : :
        Interval   : : : startDate=date endDate=date date=date summary=text description=text recordId=string sourceUrl=url publisher=string proof=entity/Document
        Value      : : : amount=number currency=string
        Interest   : Interval : : role=string status=string
        UnknownLink : Interest : object subject : subject=entity/Thing object=entity/Thing
        Debt       : Interval Value : debtor : debtor=entity/LegalEntity creditor=entity/LegalEntity
        Event      : Analyzable Interval Thing : name : organizer=entity/LegalEntity involved=entity/LegalEntity
        """;

    private static readonly string[] Abstract = ["Thing", "Analyzable", "Interval", "Value", "Interest"];

    private static readonly Dictionary<string, (string[] Parents, string[] Required, Dictionary<string, string> Properties)> All =
        Facts.Split('\n').Select(line => line.Split(':')).ToDictionary(
            parts => parts[0].Trim(),
            parts => (Words(parts[1]), Words(parts[2]), Words(parts[3]).ToDictionary(p => p.Split('=')[0], p => p.Split('=')[1])));

    /// <summary>The schemata that exports use, and those that these extend.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Whether entities may have it.</summary>
    public static bool IsConcrete(string schema) => All.ContainsKey(schema) && !Abstract.Contains(schema);

    public static string[] Parents(string schema) => All[schema].Parents;

    /// <summary>The properties that are its own, each with its type.</summary>
    public static Dictionary<string, string> Properties(string schema) => All[schema].Properties;

    public static string[] Required(string schema) => All[schema].Required;

    /// <summary>Whether one schema is another or extends it.</summary>
    public static bool Is(string schema, string range) => schema == range || All[schema].Parents.Any(p => Is(p, range));

    /// <summary>The type of a property; null where the schema has none of this name.</summary>
    public static string? TypeOf(string schema, string property) =>
        All[schema].Properties.GetValueOrDefault(property) ?? All[schema].Parents.Select(p => TypeOf(p, property)).FirstOrDefault(t => t is not null);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
