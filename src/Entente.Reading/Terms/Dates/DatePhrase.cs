using Entente.Codebook;

namespace Entente.Reading.Terms.Dates;

/// <summary>A date, or a stretch with a first and a last date, that the text names.</summary>
/// <param name="First">The date; of a stretch, where it begins. Null where the article cannot fix it.</param>
/// <param name="Last">Of a stretch, where it ends; null for one date.</param>
/// <param name="End">Behind its last piece.</param>
internal readonly record struct DatePhrase(PartialDate? First, PartialDate? Last, int End)
{
    /// <summary>Words that name a time and fix no date.</summary>
    public static DatePhrase Unfixed(int end) => new(null, null, end);

    /// <summary>One date.</summary>
    public static DatePhrase Of(PartialDate? date, int end) => new(date, null, end);
}
