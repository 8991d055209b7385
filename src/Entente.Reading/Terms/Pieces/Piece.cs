namespace Entente.Reading.Terms.Pieces;

/// <summary>
/// What the grammar of terms reads: a token, or a part of one where a sign and a figure touch ("Sh|380"), or several where the
/// tokeniser parted a figure ("5|,|000").
/// </summary>
/// <param name="Form">Its characters.</param>
/// <param name="Word">The same in lower case.</param>
/// <param name="FirstToken">The token it begins in.</param>
/// <param name="EndToken">Behind the token it ends in.</param>
/// <param name="Type">What it is.</param>
/// <param name="Number">Its value, of a number, fraction or ordinal; 0 for others.</param>
/// <param name="Second">The second number of a pair.</param>
/// <param name="IsGlued">Whether it touches the piece before it.</param>
internal sealed record Piece(
    string Form, string Word, int FirstToken, int EndToken, PieceType Type, decimal Number, int Second, bool IsGlued)
{
    /// <summary>What stands before the first and behind the last piece of a sentence.</summary>
    public static readonly Piece None = new("", "", 0, 0, PieceType.None, 0, 0, false);

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised => Form.Length > 0 && char.IsUpper(Form[0]);

    /// <summary>Whether it is a dash or hyphen.</summary>
    public bool IsDash => Form is "-" or "–" or "—" or "‑" or "−" or "--";
}

/// <summary>What a <see cref="Piece"/> is.</summary>
internal enum PieceType
{
    /// <summary>Nothing: outside the sentence.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A vulgar fraction.</summary>
    Fraction,

    /// <summary>Two numbers with a stroke between that are no fraction: "5/30".</summary>
    Pair,

    /// <summary>An ordinal in digits: "18th".</summary>
    Ordinal,

    /// <summary>A sign or mark.</summary>
    Symbol,
}
