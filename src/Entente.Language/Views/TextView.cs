using System.Text;

namespace Entente.Language.Views;

/// <summary>
/// A cleaned reading of a frozen text, with the way back: the source never changes, the view's <see cref="Text"/> is what the
/// language components see, and <see cref="ToSource"/> gives the source's offsets of any span of it.
/// </summary>
public sealed class TextView
{
    // Pieces in order. A kept piece has equal lengths on both sides; an edit maps as a whole.
    private readonly int[] _viewStarts;
    private readonly TextSpan[] _sources;
    private readonly bool[] _isEdit;

    private TextView(string source, string text, int[] viewStarts, TextSpan[] sources, bool[] isEdit)
    {
        (Source, Text, _viewStarts, _sources, _isEdit) = (source, text, viewStarts, sources, isEdit);
    }

    /// <summary>The frozen text.</summary>
    public string Source { get; }

    /// <summary>The text as read.</summary>
    public string Text { get; }

    /// <summary>The view that changes nothing.</summary>
    public static TextView Of(string source) => With(source, []);

    /// <summary>
    /// The view of <paramref name="source"/> after <paramref name="edits"/>. They may come in any order; of two that overlap, or that
    /// start at the same place, the one given first holds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">An edit lies outside the source.</exception>
    public static TextView With(string source, IEnumerable<TextEdit> edits)
    {
        var kept = Compatible(source, edits);
        var text = new StringBuilder(source.Length);
        var viewStarts = new List<int>();
        var sources = new List<TextSpan>();
        var isEdit = new List<bool>();
        var at = 0;
        foreach (var edit in kept)
        {
            Append(new TextSpan(at, edit.Source.Start), source.AsSpan(at, edit.Source.Start - at), false);
            Append(edit.Source, edit.Replacement, true);
            at = edit.Source.End;
        }

        Append(new TextSpan(at, source.Length), source.AsSpan(at), false);
        return new TextView(source, text.ToString(), [.. viewStarts], [.. sources], [.. isEdit]);

        void Append(TextSpan piece, ReadOnlySpan<char> reads, bool edited)
        {
            if (reads.IsEmpty) return;
            viewStarts.Add(text.Length);
            sources.Add(piece);
            isEdit.Add(edited);
            text.Append(reads);
        }
    }

    /// <summary>The source's span of a span of <see cref="Text"/>; a span that touches a replacement takes all that it replaced.</summary>
    public TextSpan ToSource(TextSpan view)
    {
        if (_viewStarts.Length == 0) return new TextSpan(0, 0);
        if (view.IsEmpty)
        {
            var at = StartInSource(view.Start);
            return new TextSpan(at, at);
        }

        return new TextSpan(StartInSource(view.Start), EndInSource(view.End));
    }

    private int StartInSource(int offset)
    {
        if (offset >= Text.Length) return _sources[^1].End;
        var piece = PieceAt(offset);
        return _isEdit[piece] ? _sources[piece].Start : _sources[piece].Start + offset - _viewStarts[piece];
    }

    private int EndInSource(int offset)
    {
        var piece = PieceAt(offset - 1);
        return _isEdit[piece] ? _sources[piece].End : _sources[piece].Start + offset - _viewStarts[piece];
    }

    private int PieceAt(int offset)
    {
        var found = Array.BinarySearch(_viewStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static List<TextEdit> Compatible(string source, IEnumerable<TextEdit> edits)
    {
        var ordered = edits.Select((edit, rank) => (edit, rank)).OrderBy(e => e.edit.Source.Start).ThenBy(e => e.rank).ToList();
        var kept = new List<(TextEdit Edit, int Rank)>();
        foreach (var (edit, rank) in ordered)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(edit.Source.Start);
            ArgumentOutOfRangeException.ThrowIfLessThan(edit.Source.End, edit.Source.Start);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(edit.Source.End, source.Length);
            var clash = kept.Count > 0 && Clash(kept[^1].Edit.Source, edit.Source);
            if (!clash) kept.Add((edit, rank));
            else if (rank < kept[^1].Rank) kept[^1] = (edit, rank);
        }

        return [.. kept.Select(k => k.Edit)];
    }

    private static bool Clash(TextSpan earlier, TextSpan later) => later.Start < earlier.End || later.Start == earlier.Start;
}
