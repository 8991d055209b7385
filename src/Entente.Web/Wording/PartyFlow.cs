using System.Collections.Immutable;

namespace Entente.Web.Wording;

/// <summary>Parties as they stand to each other: from whom to whom, or among equals.</summary>
/// <param name="From">Codes of those who give; or of all equals, if <paramref name="To"/> is empty.</param>
/// <param name="To">Codes of those who take.</param>
/// <param name="Others">Mediators, hosts and the like, with their roles.</param>
public sealed record PartyFlow(ImmutableArray<string> From, ImmutableArray<string> To, ImmutableArray<(string Code, string Role)> Others)
{
    /// <summary>The flow between parties in their roles.</summary>
    public static PartyFlow Of(PartySides sides, IEnumerable<(string Code, string Role)> parties)
    {
        ArgumentNullException.ThrowIfNull(sides);
        (string Code, string Role)[] all = [.. parties];
        ImmutableArray<string> from = [.. Codes(all, sides.Active)];
        ImmutableArray<string> to = [.. Codes(all, sides.Passive)];
        if (from.IsEmpty || to.IsEmpty) (from, to) = ([.. Equals(all, sides)], []);
        var shown = from.Concat(to).ToHashSet(StringComparer.Ordinal);
        return new PartyFlow(from, to, [.. all.Where(p => !shown.Contains(p.Code)).DistinctBy(p => p.Code, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Codes((string Code, string Role)[] parties, string? role) =>
        parties.Where(p => p.Role == role).Select(p => p.Code).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Equals((string Code, string Role)[] parties, PartySides sides) =>
        parties.Where(p => p.Role == "party" || p.Role == sides.Active || p.Role == sides.Passive).Select(p => p.Code).Distinct(StringComparer.Ordinal);
}
