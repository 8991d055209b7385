using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Ledger.Lineage.Voices;

/// <summary>
/// Outlets that are part of a government: "Egyptian Ministry of Finance", "Government of Kenya", "The Kremlin", "State Department". What they publish on
/// their own word, an official of their state says. Immutable.
/// </summary>
internal sealed class GovernmentOutlets(CodebookEdition edition)
{
    private static readonly string[] Governing =
    [
        "ministry", "government", "presidency", "embassy", "cabinet", "council of ministers", "president's office", "office of the president",
        "prime minister's office", "office of the prime minister",
    ];

    private readonly ILookup<string, string> _houses = edition.States.SelectMany(s => s.Seats.Select(seat => (Name: seat, s.Code)))
        .Concat(edition.Bodies.Where(b => b is { Kind: BodyKind.Authority, State: not null }).SelectMany(b => b.OtherNames.Append(b.Name).Select(name => (Name: name, Code: b.State!))))
        .ToLookup(h => h.Name, h => h.Code, StringComparer.OrdinalIgnoreCase);

    private readonly (string Name, string Code)[] _states =
        [.. edition.States.SelectMany(s => s.OtherNames.Append(s.Name).Concat(s.Adjectives).Select(name => (name, s.Code)))];

    /// <summary>The codes of the states whose government an outlet may be part of, sorted; none for any other outlet.</summary>
    public IEnumerable<string> CodesOf(string? outlet)
    {
        if (outlet is null) return [];
        var name = outlet.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? outlet[4..] : outlet;
        var codes = _houses.Contains(name) ? _houses[name] : IsGoverning(name) ? Named(name) : [];
        return codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static bool IsGoverning(string outlet) => Governing.Any(word => Holds(outlet, word, StringComparison.OrdinalIgnoreCase));

    // Of "Equatorial Guinea" and "Guinea" the longer name is meant.
    private IEnumerable<string> Named(string outlet)
    {
        var named = _states.Where(s => Holds(outlet, s.Name, StringComparison.Ordinal)).ToArray();
        return named.Where(s => s.Name.Length == named.Max(n => n.Name.Length)).Select(s => s.Code);
    }

    private static bool Holds(string text, string words, StringComparison comparison)
    {
        var at = text.IndexOf(words, comparison);
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length]));
    }
}
