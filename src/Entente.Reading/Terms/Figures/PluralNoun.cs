using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>English plurals and their singulars, as far as regular.</summary>
internal static class PluralNoun
{
    private const int Shortest = 4;

    /// <summary>Whether the piece looks like a plural noun.</summary>
    public static bool Is(Piece piece)
    {
        var word = piece.Word;
        return piece.Type == PieceType.Word && word.Length >= Shortest && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')
            && char.IsLetter(word[0]) && !word.Contains('.');
    }

    /// <summary>The singular of a regular plural in lower case.</summary>
    public static string Singular(string plural)
    {
        if (plural.EndsWith("ies", StringComparison.Ordinal) && plural.Length > 4) return plural[..^3] + "y";
        return HasSibilantEnding(plural) ? plural[..^2] : plural[..^1];
    }

    private static bool HasSibilantEnding(string plural) =>
        plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("shes", StringComparison.Ordinal)
        || plural.EndsWith("ches", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal)
        || plural.EndsWith("zzes", StringComparison.Ordinal) || (plural.EndsWith("oes", StringComparison.Ordinal) && plural.Length > 5);
}
