using System.Globalization;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>What the terms of two dealings show. A figure is worth the more the less it may be met by chance.</summary>
internal static class TermClues
{
    private const double TiedFigures = 0.25;
    private const int Most = 3;
    private const int SmallCount = 10;
    private const int DayLength = 10;
    private static readonly string[] Figures = ["amount", "volume", "capacity", "price"];
    private static readonly string[] Details = ["count", "duration", "grace", "rate", "share"];
    private static readonly string[] Dates = ["start", "end"];
    private static readonly string[] Occasions = ["meeting", "negotiation"];

    public static IEnumerable<Clue> Of(LinkProfile left, LinkProfile right, bool isTied)
    {
        var shared = left.Terms.Intersect(right.Terms, StringComparer.Ordinal).ToArray();
        var figures = shared.Where(IsFigure).Take(Most).ToArray();
        var details = shared.Where(IsDetail).Take(Most).ToArray();
        if (figures.Length > 0) yield return new Clue("figures", figures.Length, $"both: {string.Join(", ", figures)}");
        if (details.Length > 0) yield return new Clue("details", details.Length, $"both: {string.Join(", ", details)}");
        // Another figure for one named thing is a conflict between reports; for something or other it is another deal.
        if (figures.Length == 0 && Differ(left, right, Figures.Contains) is { } figure)
            yield return new Clue("other-figures", isTied ? TiedFigures : 1, figure);
        if (Differ(left, right, type => type == "round") is { } round) yield return new Clue("other-round", 1, round);
        if (Occasions.Contains(left.Kind) && Occasions.Contains(right.Kind) && Differ(left, right, type => type == "start") is { } day)
            yield return new Clue("other-day", 1, day);
    }

    private static bool IsFigure(string term) => Figures.Contains(TypeOf(term)) || (TypeOf(term) == "count" && Number(term) > SmallCount);

    // A year or a month is met by chance.
    private static bool IsDetail(string term) =>
        !IsFigure(term) && (Details.Contains(TypeOf(term)) || (Dates.Contains(TypeOf(term)) && IsDay(term)));

    private static bool IsDay(string term) => term.Split(' ')[1].Length == DayLength;

    private static decimal Number(string term) =>
        decimal.TryParse(term.Split(' ')[1], CultureInfo.InvariantCulture, out var number) ? number : 0;

    // Terms of the same type and unit on both sides, and no one of the values on both.
    private static string? Differ(LinkProfile left, LinkProfile right, Func<string, bool> ofType)
    {
        var ours = left.Terms.Where(t => ofType(TypeOf(t))).ToLookup(Measure, StringComparer.Ordinal);
        var theirs = right.Terms.Where(t => ofType(TypeOf(t))).ToLookup(Measure, StringComparer.Ordinal);
        var clash = ours.Select(g => g.Key)
            .FirstOrDefault(key => theirs.Contains(key) && !ours[key].Any(o => theirs[key].Any(t => Agree(o, t))));
        return clash is null ? null : $"{ours[clash].First()}, but {theirs[clash].First()}";
    }

    // A coarser date agrees with a finer one that it holds; a figure may be rounded by one per cent.
    private static bool Agree(string left, string right)
    {
        var (ours, theirs) = (left.Split(' ')[1], right.Split(' ')[1]);
        if (TypeOf(left) is "start" or "end")
            return ours.StartsWith(theirs, StringComparison.Ordinal) || theirs.StartsWith(ours, StringComparison.Ordinal);
        const decimal Rounding = 0.01m;
        return decimal.TryParse(ours, CultureInfo.InvariantCulture, out var x)
            && decimal.TryParse(theirs, CultureInfo.InvariantCulture, out var y)
            ? Math.Abs(x - y) <= Rounding * Math.Max(Math.Abs(x), Math.Abs(y))
            : ours == theirs;
    }

    private static string TypeOf(string term) => term[..term.IndexOf(' ', StringComparison.Ordinal)];

    private static string Measure(string term)
    {
        var parts = term.Split(' ');
        return parts.Length > 2 ? $"{parts[0]} {parts[2]}" : parts[0];
    }
}
