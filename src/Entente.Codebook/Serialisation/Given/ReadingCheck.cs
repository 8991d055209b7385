using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Entente.Codebook.Serialisation.Given;

/// <summary>Says whether a reading speaks of what the codebook has: its kinds, their roles, its sectors, codes of parties.</summary>
internal static partial class ReadingCheck
{
    // The codebook has words for all sectors but this one.
    private const string OtherSector = "other";

    // Some 10,000 of such numbers can still be added up.
    private const decimal Most = 1_000_000_000_000_000_000_000_000m;

    /// <summary>What is wrong, in one sentence; null where nothing is.</summary>
    public static string? FaultOf(ArticleReading reading, CodebookEdition edition)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dealing in reading.Dealings)
        {
            if (!ids.Add(dealing.Id)) return $"Two dealings have the id {dealing.Id}.";
            if (FaultOf(dealing, edition) is { } fault) return $"In dealing {dealing.Id}: {fault}";
        }

        return null;
    }

    private static string? FaultOf(Dealing dealing, CodebookEdition edition)
    {
        if (!DealingId().IsMatch(dealing.Id)) return "its id is not of letters, digits and hyphens.";
        if (edition.Kinds.FirstOrDefault(k => k.Id == dealing.Kind) is not { } kind)
            return NoneOf("kind", dealing.Kind, edition.Kinds.Select(k => k.Id));
        string[] sectors = [.. edition.Sectors.Select(s => s.Id), OtherSector];
        if (!sectors.Contains(dealing.Sector)) return NoneOf("sector", dealing.Sector, sectors);
        if (dealing.Terms.Select(t => t.Confidence).Append(dealing.Confidence).Any(c => c is < 0 or > 1))
            return "a confidence is a number from 0 to 1.";
        foreach (var party in dealing.Parties)
        {
            if (!kind.Roles.Contains(party.Role)) return NoneOf($"role of {kind.Id}", party.Role, kind.Roles);
            if (!PartyCode().IsMatch(party.Code))
                return $"'{party.Code}' is no code of a party; a state has three capital letters, an organisation its acronym.";
        }

        if (!HasEnough(dealing.Parties, edition)) return "a dealing takes two parties; an organisation alone stands for its members.";
        return dealing.Terms.Select(FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private static bool HasEnough(ImmutableArray<Party> parties, CodebookEdition edition) =>
        parties.DistinctBy(p => (p.Code, p.Role)).Count() > 1
        || (parties.Length > 0 && edition.Organisations.Any(o => o.Code == parties[0].Code));

    private static string? FaultOf(Term term)
    {
        var value = term.Value.ToString();
        return term.Type switch
        {
            TermType.Start or TermType.End when PartialDate.TryParse(value) is null => Takes("a date, such as 2029-10"),
            TermType.Duration or TermType.Grace when !Period().IsMatch(value) => Takes("an ISO 8601 period, such as P20Y"),
            TermType.Start or TermType.End or TermType.Duration or TermType.Grace when term.Unit.Length > 0 =>
                $"{Names.Of(term.Type)} has no unit.",
            TermType.Start or TermType.End or TermType.Duration or TermType.Grace => null,
            _ when term.Value.Number is null => Takes("a number"),
            _ => Math.Abs(term.Value.Number.Value) < Most ? null : Takes("a number of at most 24 digits"),
        };

        string Takes(string what) => $"{Names.Of(term.Type)} takes {what}, not '{value}'.";
    }

    private static string NoneOf(string what, string given, IEnumerable<string> known) =>
        $"'{given}' is no {what}; there are {string.Join(", ", known)}.";

    [GeneratedRegex(@"^[\p{L}\p{Nd}-]{1,40}$")]
    private static partial Regex DealingId();

    [GeneratedRegex(@"^[A-Z][A-Z0-9+]{0,19}$")]
    private static partial Regex PartyCode();

    [GeneratedRegex(@"^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$")]
    private static partial Regex Period();
}
