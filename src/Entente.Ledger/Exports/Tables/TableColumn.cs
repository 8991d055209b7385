namespace Entente.Ledger.Exports.Tables;

/// <summary>A column: its name, and how a deal fills it, with text or with a number.</summary>
internal sealed record TableColumn
{
    private const string Separator = "|";

    public TableColumn(string name, Func<DealView, string?> text) => (Name, Text) = (name, text);

    public TableColumn(string name, Func<DealView, decimal?> number) => (Name, Number) = (name, number);

    public TableColumn(string name, Func<DealView, IEnumerable<string?>> texts)
        : this(name, deal => string.Join(Separator, texts(deal).Where(t => !string.IsNullOrEmpty(t)).Select(Unseparated).Distinct(StringComparer.Ordinal)))
    {
    }

    /// <summary>A list of which the first, second ... belong to the first, second ... of its fellows: nothing is left out of it, unless it is empty.</summary>
    public static TableColumn InStep(string name, Func<DealView, IEnumerable<string?>> texts) =>
        new(name, deal => texts(deal).ToList() is var all && all.TrueForAll(string.IsNullOrEmpty) ? null : string.Join(Separator, all.Select(Unseparated)));

    public string Name { get; }

    public Func<DealView, string?>? Text { get; }

    public Func<DealView, decimal?>? Number { get; }

    // A value with a bar in it would look like two.
    private static string? Unseparated(string? text) => text?.Replace(Separator, "/", StringComparison.Ordinal);
}
