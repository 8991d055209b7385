using System.Globalization;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>A term as it is compared.</summary>
internal sealed record ComparedTerm
{
    private const decimal Rounding = 0.01m;
    private const int SmallCount = 10;
    private const int DayLength = 10;
    private static readonly string[] FigureTypes = ["amount", "volume", "capacity", "price"];
    private static readonly string[] DetailTypes = ["count", "duration", "grace", "rate", "share"];

    private readonly decimal? _number;

    /// <summary>Reads a term of a profile, such as <c>amount 25000000000 USD</c>.</summary>
    public ComparedTerm(string written)
    {
        var parts = written.Split(' ');
        (Written, Type, Value) = (written, parts[0], parts[1]);
        Measure = parts.Length > 2 ? $"{Type} {parts[2]}" : Type;
        _number = decimal.TryParse(Value, CultureInfo.InvariantCulture, out var number) ? number : null;
        IsMeasured = FigureTypes.Contains(Type);
        IsFigure = IsMeasured || (Type == "count" && _number > SmallCount);
        // A year or a month is met by chance.
        IsDetail = !IsFigure && (DetailTypes.Contains(Type) || (IsDate && Value.Length == DayLength));
    }

    public string Written { get; }

    public string Type { get; }

    public string Value { get; }

    /// <summary>Type and unit.</summary>
    public string Measure { get; }

    /// <summary>An amount, volume, capacity or price.</summary>
    public bool IsMeasured { get; }

    /// <summary>Hardly met by chance: what is measured, and a count over ten.</summary>
    public bool IsFigure { get; }

    /// <summary>More easily met by chance: rates, periods, shares, small counts, days.</summary>
    public bool IsDetail { get; }

    private bool IsDate => Type is "start" or "end";

    /// <summary>
    /// Whether two values of one measure may be the same: a coarser date and a finer one that it holds; a figure rounded by one per cent.
    /// </summary>
    public bool Agrees(ComparedTerm other)
    {
        if (IsDate) return Value.StartsWith(other.Value, StringComparison.Ordinal)
            || other.Value.StartsWith(Value, StringComparison.Ordinal);
        return _number is { } x && other._number is { } y
            ? Math.Abs(x - y) <= Rounding * Math.Max(Math.Abs(x), Math.Abs(y))
            : Value == other.Value;
    }
}
