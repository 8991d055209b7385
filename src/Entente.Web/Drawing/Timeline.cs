using System.Collections.Immutable;

namespace Entente.Web.Drawing;

/// <summary>What a timeline shows on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Label">Its words.</param>
/// <param name="IsEnd">Whether it halts or ends something.</param>
/// <param name="IsFuture">Whether it is told as to come: a term, and no news.</param>
public sealed record TimelineEvent(DateOnly Day, string Label, bool IsEnd = false, bool IsFuture = false);

/// <summary>An event in its place.</summary>
/// <param name="Event">What.</param>
/// <param name="X">From the left, in the units of the drawing.</param>
/// <param name="TextX">Where its words are anchored, so that they stay inside the drawing.</param>
/// <param name="Row">The row of its words, from 0, nearest to the line.</param>
public sealed record PlacedEvent(TimelineEvent Event, double X, double TextX, int Row);

/// <summary>A line of time with events on it, their words in rows so that none covers another.</summary>
/// <param name="Width">Of the drawing.</param>
/// <param name="Events">In order.</param>
/// <param name="Ticks">Years or months with their places.</param>
/// <param name="Rows">How many rows of words there are.</param>
public sealed record Timeline(double Width, ImmutableArray<PlacedEvent> Events, ImmutableArray<(double X, string Name)> Ticks, int Rows)
{
    private const double Margin = 12;
    private const double CharWidth = 7;
    private const double Gap = 12;
    private const int MostTicks = 12;

    /// <summary>Lays events out.</summary>
    /// <param name="events">At least one.</param>
    /// <param name="width">Of the drawing.</param>
    public static Timeline Of(IEnumerable<TimelineEvent> events, double width)
    {
        TimelineEvent[] ordered = [.. events.OrderBy(e => e.Day)];
        ArgumentOutOfRangeException.ThrowIfZero(ordered.Length);
        var (first, last) = (ordered[0].Day, ordered[^1].Day);
        var days = Math.Max(1, last.DayNumber - first.DayNumber);
        double Place(DateOnly day) => Margin + (width - 2 * Margin) * (day.DayNumber - first.DayNumber) / days;
        var ends = new List<double>();
        var placed = ordered.Select(e => Placed(e, Place(e.Day), width, ends)).ToImmutableArray();
        return new Timeline(width, placed, [.. Years(first, last).Select(y => (Place(y), y.Year.ToString("D4", null)))], ends.Count);
    }

    private static PlacedEvent Placed(TimelineEvent happening, double x, double width, List<double> ends)
    {
        var half = happening.Label.Length * CharWidth / 2;
        var textX = Math.Clamp(x, Math.Min(half, width / 2), Math.Max(width - half, width / 2));
        var row = ends.FindIndex(end => end + Gap <= textX - half);
        if (row < 0)
        {
            row = ends.Count;
            ends.Add(0);
        }

        ends[row] = textX + half;
        return new PlacedEvent(happening, x, textX, row);
    }

    private static IEnumerable<DateOnly> Years(DateOnly first, DateOnly last)
    {
        var step = Math.Max(1, (last.Year - first.Year + MostTicks - 1) / MostTicks);
        for (var year = first.Year + 1; year <= last.Year; year += step) yield return new DateOnly(year, 1, 1);
    }
}
