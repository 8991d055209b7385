using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Ledger.Judging;

/// <summary>In what units a type of term can be told.</summary>
internal static class TermUnits
{
    private const string PerCent = "%";
    private const int LongestNoun = 40;

    /// <summary>Whether a term of the type can be told in the unit.</summary>
    public static bool Fits(TermType type, string unit, CodebookEdition edition) => type switch
    {
        TermType.Amount => IsCurrency(WithoutPeriod(unit), edition),
        TermType.Volume or TermType.Capacity => edition.Units.Any(u => u.Base == WithoutPeriod(unit)),
        TermType.Count => IsNoun(unit),
        TermType.Rate => unit == PerCent || edition.Benchmarks.Any(b => unit == $"{b.Name}+{PerCent}"),
        TermType.Share => unit == PerCent,
        TermType.Price => unit.Split('/') is [var money, var goods] && IsCurrency(money, edition)
            && (IsNoun(goods) || edition.Units.Any(u => u.Price == goods || u.Base == goods)),
        _ => unit.Length == 0,
    };

    /// <summary>How a unit is written, for people.</summary>
    public static string Form(TermType type) => type switch
    {
        TermType.Amount => "the code of a currency, such as USD, with /year behind it if yearly",
        TermType.Volume or TermType.Capacity => "a unit of the codebook, such as t, m3, MW, with /day, /month or /year behind it if it flows",
        TermType.Count => "a noun in the singular, such as aircraft",
        TermType.Rate => "%, or a benchmark that it is counted from, such as LIBOR+%",
        TermType.Share => PerCent,
        TermType.Price => "the code of a currency, a stroke, and what is paid for, such as USD/t",
        _ => "there is none",
    };

    private static bool IsCurrency(string code, CodebookEdition edition) => edition.Currencies.Any(c => c.Code == code);

    private static bool IsNoun(string unit) => unit.Length is > 0 and <= LongestNoun && char.IsLetter(unit[0]) && unit.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');

    private static string WithoutPeriod(string unit) =>
        Enum.GetValues<FlowPeriod>().Select(p => "/" + Names.Of(p)).FirstOrDefault(per => unit.EndsWith(per, StringComparison.Ordinal)) is { } period
            ? unit[..^period.Length]
            : unit;
}
