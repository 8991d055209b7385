using System.Globalization;
using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>The day on which an article counts as published.</summary>
public static class PublicationDay
{
    /// <summary>
    /// The first day that <paramref name="published"/> may mean; where it is not known, the day since which the article is known.
    /// </summary>
    public static DateOnly Of(PartialDate? published, DateTimeOffset knownSince) =>
        published is { } date ? date.First : DateOnly.FromDateTime(knownSince.UtcDateTime);

    /// <summary>As ISO 8601, for the database.</summary>
    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
