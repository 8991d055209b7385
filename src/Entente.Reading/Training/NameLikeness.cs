namespace Entente.Reading.Training;

/// <summary>Tells whether two names of a speaker share a word that is a name.</summary>
internal static class NameLikeness
{
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "of", "and", "mr", "mrs", "ms", "president", "minister", "prime", "official", "officials", "said", "his", "her", "its", "for", "in", "to",
    };

    public static bool IsSame(string a, string b) => Words(a).Overlaps(Words(b)) || string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Words(string name) =>
        [.. name.ToLowerInvariant().Split([' ', ',', '.', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Common.Contains(w))];
}
