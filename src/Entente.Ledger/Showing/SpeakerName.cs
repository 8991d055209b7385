namespace Entente.Ledger.Showing;

/// <summary>Whether a speaker is known by name, and so the same one in whatever outlet he or she is quoted.</summary>
internal static class SpeakerName
{
    // "U.S. Officials" at the head of a sentence is no name.
    private static readonly string[] Anybody =
    [
        "a", "an", "the", "analysts", "bankers", "delegates", "diplomats", "economists", "experts", "leaders", "ministers", "observers", "official",
        "officials", "reports", "representatives", "source", "sources", "spokesman", "spokesmen", "spokesperson", "spokeswoman", "traders",
    ];

    private static readonly string[] Particles = ["al", "and", "bin", "da", "de", "del", "der", "di", "dos", "el", "for", "ibn", "la", "of", "van", "von"];

    /// <summary>"Sahar Nasr", "Interfax", "World Bank"; not "a minister", "the finance ministry", "Officials".</summary>
    public static bool IsProper(string speaker) =>
        speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        && words.Any(HasCapital)
        && words.All(word => (HasCapital(word) || Particles.Contains(word, StringComparer.Ordinal)) && !Anybody.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static bool HasCapital(string word) => word.Any(char.IsUpper);
}
