using System.Collections.Frozen;
using System.Globalization;
using Entente.Language;
using Entente.Reading.Terms.Dates;

namespace Entente.Reading.Terms.Pieces;

/// <summary>Turns the tokens of a sentence into pieces.</summary>
/// <param name="prefixes">Signs that may touch the figure behind them ("Sh", "US$"), letter case kept.</param>
internal sealed class PieceLexer(FrozenSet<string> prefixes)
{
    // No sign, unit or word of the grammar is longer.
    private const int LongestWord = 40;

    public PieceRun Read(Sentence sentence)
    {
        var pieces = new List<Piece>(sentence.EndToken - sentence.FirstToken);
        for (var i = sentence.FirstToken; i < sentence.EndToken;) i = Take(sentence, i, pieces);
        return new PieceRun(sentence.Owner, pieces);
    }

    private int Take(Sentence sentence, int at, List<Piece> pieces)
    {
        var token = sentence.Owner.Token(at);
        var form = token.Form.Length > LongestWord ? "" : token.Form.ToString();
        var isGlued = at > sentence.FirstToken && sentence.Owner.Token(at - 1).Span.End == token.Span.Start;
        if (form.Contains('-') && char.IsLetter(form[0])) return TakeHyphened(form, at, isGlued, pieces);
        var end = at + 1;
        var sign = SignLength(form);
        if (sign > 0)
        {
            pieces.Add(Make(form[..sign], at, end, isGlued));
            (form, end) = WithThousands(sentence, at, form[sign..]);
            isGlued = true;
        }

        var digits = FigureLength(form);
        pieces.Add(Make(form[..digits], at, end, isGlued));
        if (digits < form.Length) pieces.Add(Make(form[digits..], at, end, isGlued: true));
        return end;
    }

    // "mid-May": a token that the tokeniser left whole is read by its parts.
    private static int TakeHyphened(string form, int at, bool isGlued, List<Piece> pieces)
    {
        var parts = form.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) pieces.Add(Make("-", at, at + 1, isGlued: true));
            if (parts[i].Length > 0) pieces.Add(Make(parts[i], at, at + 1, isGlued || i > 0));
        }

        return at + 1;
    }

    // The length of a sign that touches its figure ("Sh380").
    private int SignLength(string form)
    {
        var at = 0;
        while (at < form.Length && !char.IsAsciiDigit(form[at])) at++;
        return at > 0 && at < form.Length && (prefixes.Contains(form[..at]) || CalendarWords.IsMonthName(form[..at])) ? at : 0;
    }

    // The length of the figure that a scale or unit touches ("4billion"); of the whole where there is none.
    private static int FigureLength(string form)
    {
        if (form.Length == 0 || !char.IsAsciiDigit(form[0])) return form.Length;
        var at = 0;
        while (at < form.Length && !char.IsLetter(form[at])) at++;
        return at == form.Length || IsOrdinalEnd(form.AsSpan(at)) || form[at..] is "s" ? form.Length : at;
    }

    private static (string Form, int EndToken) WithThousands(Sentence sentence, int at, string digits)
    {
        var (end, form) = (at + 1, digits);
        while (form.Length < LongestWord && end + 1 < sentence.EndToken && digits.Length <= 3 && IsThousands(sentence.Owner, end))
        {
            form += "," + sentence.Owner.Token(end + 1).Form.ToString();
            end += 2;
        }

        return end + 1 < sentence.EndToken && Joins(sentence.Owner, end, ".") && form.Length < LongestWord
            ? (form + "." + sentence.Owner.Token(end + 1).Form.ToString(), end + 2)
            : (form, end);
    }

    private static bool IsThousands(AnnotatedText text, int comma)
    {
        return text.Token(comma + 1).Form.Length == 3 && Joins(text, comma, ",");
    }

    // A mark that touches digits on both sides.
    private static bool Joins(AnnotatedText text, int at, string mark)
    {
        var (sign, digits) = (text.Token(at), text.Token(at + 1));
        return sign.Is(mark) && int.TryParse(digits.Form, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && text.Token(at - 1).Span.End == sign.Span.Start && sign.Span.End == digits.Span.Start;
    }

    private static Piece Make(string form, int token, int endToken, bool isGlued)
    {
        var (type, number, second) = PieceNumber.Read(form);
        return new Piece(form, form.ToLowerInvariant(), token, endToken, type, number, second, isGlued);
    }

    private static bool IsOrdinalEnd(ReadOnlySpan<char> letters) =>
        letters.Equals("st", StringComparison.OrdinalIgnoreCase) || letters.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("rd", StringComparison.OrdinalIgnoreCase) || letters.Equals("th", StringComparison.OrdinalIgnoreCase);
}
