using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Ledger.Implied.Loans;

/// <summary>An ISO 8601 period of years, months, weeks and days.</summary>
internal readonly partial record struct IsoPeriod(int Years, int Months, int Weeks, int Days)
{
    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;
    private const decimal DaysInYear = 365;

    /// <summary>In months; null where it holds weeks or days.</summary>
    public int? WholeMonths => Weeks == 0 && Days == 0 ? (Years * MonthsInYear) + Months : null;

    /// <summary>In years, of 365 days where it holds days.</summary>
    public decimal InYears => Years + ((decimal)Months / MonthsInYear) + (((Weeks * DaysInWeek) + Days) / DaysInYear);

    public static IsoPeriod? TryParse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || text.Length < 3) return null;
        return new IsoPeriod(Part(match, 1), Part(match, 2), Part(match, 3), Part(match, 4));
    }

    private static int Part(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
