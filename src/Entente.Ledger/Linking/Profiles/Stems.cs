namespace Entente.Ledger.Linking.Profiles;

/// <summary>
/// Cuts the commonest endings off English words, so that "semiconductors" and "semiconductor", "retaliate" and "retaliation" meet.
/// </summary>
internal static class Stems
{
    private const int Shortest = 4;
    private static readonly string[] Endings = ["ation", "ing", "ion", "ed", "er", "al", "e"];

    /// <summary>The stem of a lower-case word.</summary>
    public static string Of(string word)
    {
        var stem = Singular(word);
        foreach (var ending in Endings)
        {
            if (stem.Length >= Shortest + ending.Length && stem.EndsWith(ending, StringComparison.Ordinal)) return stem[..^ending.Length];
        }

        return stem;
    }

    /// <summary>Without the ending of the possessive.</summary>
    public static string Plain(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>Without the ending of possessive and plural.</summary>
    public static string Singular(string word)
    {
        var own = Plain(word);
        if (own.Length < Shortest || own.EndsWith("ss", StringComparison.Ordinal) || !own.EndsWith('s')) return own;
        return own.EndsWith("ies", StringComparison.Ordinal) && own.Length > Shortest ? own[..^3] + "y" : own[..^1];
    }
}
