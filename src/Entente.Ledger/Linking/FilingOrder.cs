using System.Globalization;

namespace Entente.Ledger.Linking;

/// <summary>The order of all dealings in time.</summary>
internal static class FilingOrder
{
    private const string Undated = "9999-12-31";

    /// <summary>
    /// Date of publication, article hash, place in the reading: texts that compare ordinally as the dealings follow one another; undated
    /// articles come last.
    /// </summary>
    public static string Of(FiledDealing filed)
    {
        var day = filed.Article.Published?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Undated;
        // A shorter id is an earlier one, d2 before d10: the length in front makes ordinal comparison see it so.
        return $"{day}/{filed.Article.Hash}/{filed.Dealing.Id.Length:D2}{filed.Dealing.Id}";
    }

    /// <summary>The key of the filed dealing that stands at a place in the order.</summary>
    public static string KeyAt(string place)
    {
        var day = place.IndexOf('/', StringComparison.Ordinal);
        var article = place.IndexOf('/', day + 1);
        var id = place.AsSpan(article + 1);
        // Its length stands in front of it, in two digits or as many as that takes.
        var digits = 2;
        while (int.Parse(id[..digits], CultureInfo.InvariantCulture) != id.Length - digits) digits++;
        return string.Concat(place.AsSpan(day + 1, article - day), id[digits..]);
    }
}
