using CsCheck;
using Entente.Language;
using Entente.Web.Drawing;

namespace Entente.Tests.Web.Drawing;

/// <summary>What must hold of marks over any text, however they overlap.</summary>
public class SpanTreeReferee
{
    private const int Length = 40;

    private static readonly Gen<MarkedSpan[]> Marks = Gen.Select(Gen.Int[-2, Length], Gen.Int[-1, Length + 2]).Array[0, 14]
        .Select(spans => spans.Select((s, i) => new MarkedSpan(new TextSpan(s.Item1, s.Item2), "m", $"a{i}")).ToArray());

    [Fact]
    public void Every_character_stands_once_and_in_order() => Marks.Sample(marks =>
        string.Concat(Plain(SpanTree.Of(Length, marks)).Select(s => string.Concat(Enumerable.Range(s.Start, s.Length).Select(i => (char)i))))
            == string.Concat(Enumerable.Range(0, Length).Select(i => (char)i)), iter: 5_000);

    [Fact]
    public void The_pieces_of_a_mark_cover_exactly_its_characters_and_one_bears_its_anchor() => Marks.Sample(marks =>
    {
        var pieces = All(SpanTree.Of(Length, marks)).Where(p => p.Mark is not null).ToLookup(p => p.Mark!);
        foreach (var mark in marks)
        {
            var isShown = !mark.Span.IsEmpty && mark.Span.Start >= 0 && mark.Span.End <= Length;
            var covered = pieces[mark].SelectMany(p => Enumerable.Range(p.Span.Start, p.Span.Length));
            Assert.Equal(isShown ? Enumerable.Range(mark.Span.Start, mark.Span.Length) : [], covered);
            Assert.Equal(isShown ? 1 : 0, pieces[mark].Count(p => p.IsFirst));
            if (isShown) Assert.True(pieces[mark].First().IsFirst);
        }
    }, iter: 5_000);

    [Fact]
    public void Every_piece_lies_within_the_one_that_holds_it() =>
        Marks.Sample(marks => SpanTree.Of(Length, marks).All(p => IsWhole(p, new TextSpan(0, Length))), iter: 2_000);

    private static bool IsWhole(MarkedPiece piece, TextSpan outer) =>
        outer.Contains(piece.Span) && !piece.Span.IsEmpty && piece.Inner.All(p => IsWhole(p, piece.Span));

    private static IEnumerable<TextSpan> Plain(IEnumerable<MarkedPiece> pieces) => All(pieces).Where(p => p.Mark is null).Select(p => p.Span);

    private static IEnumerable<MarkedPiece> All(IEnumerable<MarkedPiece> pieces) => pieces.SelectMany(p => All(p.Inner).Prepend(p));
}
