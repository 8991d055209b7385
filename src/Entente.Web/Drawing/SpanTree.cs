using Entente.Language;

namespace Entente.Web.Drawing;

/// <summary>
/// Nests marks over a text, however they overlap: the longer holds the shorter, and of two that cross, the later one is cut where the
/// earlier one ends. Every character stands in the pieces exactly once, in order.
/// </summary>
public static class SpanTree
{
    /// <summary>The pieces of a text of <paramref name="length"/> code units; marks that are empty or lead outside are left out.</summary>
    public static IReadOnlyList<MarkedPiece> Of(int length, IEnumerable<MarkedSpan> marks)
    {
        var waiting = new PriorityQueue<Cut, (int Start, int MinusEnd, int Rank)>();
        foreach (var (mark, rank) in marks.Where(m => !m.Span.IsEmpty && m.Span.Start >= 0 && m.Span.End <= length).Select((m, i) => (m, i)))
            Wait(waiting, new Cut(mark, mark.Span, rank, IsFirst: true));
        return Within(new TextSpan(0, length), waiting);
    }

    private static List<MarkedPiece> Within(TextSpan span, PriorityQueue<Cut, (int, int, int)> waiting)
    {
        var (pieces, at) = (new List<MarkedPiece>(), span.Start);
        while (waiting.TryPeek(out var next, out _) && next.Span.Start < span.End)
        {
            waiting.Dequeue();
            AddPlain(pieces, at, next.Span.Start);
            var cut = next;
            if (next.Span.End > span.End)
            {
                cut = next with { Span = new TextSpan(next.Span.Start, span.End) };
                Wait(waiting, next with { Span = new TextSpan(span.End, next.Span.End), IsFirst = false });
            }

            pieces.Add(new MarkedPiece(cut.Span, cut.Mark, cut.IsFirst, Within(cut.Span, waiting)));
            at = cut.Span.End;
        }

        AddPlain(pieces, at, span.End);
        return pieces;
    }

    private static void AddPlain(List<MarkedPiece> pieces, int start, int end)
    {
        if (start < end) pieces.Add(new MarkedPiece(new TextSpan(start, end), null, true, []));
    }

    private static void Wait(PriorityQueue<Cut, (int, int, int)> waiting, Cut cut) => waiting.Enqueue(cut, (cut.Span.Start, -cut.Span.End, cut.Rank));

    private sealed record Cut(MarkedSpan Mark, TextSpan Span, int Rank, bool IsFirst);
}
