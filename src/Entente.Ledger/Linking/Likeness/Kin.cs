namespace Entente.Ledger.Linking.Likeness;

/// <summary>Kinds that may be words for one deal, or stages of it.</summary>
internal static class Kin
{
    private static readonly string[][] Families =
    [
        ["negotiation", "meeting"],
        ["negotiation", "agreement"],
        ["agreement", "security"],
        ["agreement", "supply"],
        ["agreement", "construction"],
        ["agreement", "extraction"],
        ["agreement", "financing"],
    ];

    /// <summary>Whether dealings of two different kinds may be about one deal.</summary>
    public static bool AreAkin(string left, string right) => Families.Any(family => family.Contains(left) && family.Contains(right));
}
