using System.Text.RegularExpressions;

namespace Entente.Ledger.Linking.Parts;

/// <summary>"The first contract under the framework agreement", "a tranche of the programme".</summary>
internal static partial class UnderAgreement
{
    private static readonly string[] Kinds = ["financing", "supply", "construction", "extraction", "security"];

    public static IEnumerable<PartHint> Of(IReadOnlyList<PartCandidate> dealings)
    {
        foreach (var part in dealings)
        {
            if (!Kinds.Contains(part.Dealing.Kind) || Words(part) is not { } words) continue;
            PartCandidate[] wholes = [.. dealings.Where(whole => part.FitsInto(whole) && Words(whole) is null && IsMeant(whole, words))];
            if (wholes.Length == 1) yield return PartHint.Of(part, wholes[0], $"under: {words.Value}");
        }
    }

    // "The contract runs under the facility": where the part itself is the facility, the words tell of nothing else.
    private static Match? Words(PartCandidate part) => part.Dealing.Evidence
        .Select(span => Under().Match(part.Text(span.Start, span.End)))
        .FirstOrDefault(match => match.Success && !IsTold(part, match.Groups["noun"].Value));

    // "The Resilience Facility" is not the Extended Fund Facility.
    private static bool IsMeant(PartCandidate whole, Match words) =>
        IsTold(whole, words.Groups["noun"].Value)
        && words.Groups["before"].Captures.Select(c => c.Value.Trim()).Where(w => char.IsUpper(w[0])).All(w => IsTold(whole, w));

    // By its subject alone: the evidence of the part names the whole as well.
    private static bool IsTold(PartCandidate dealing, string word) =>
        dealing.Dealing.Subject.Contains(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(?:under|part of|tranche of|(?:instal?lment) of|in line with|pursuant to)\s+(?:the|this|that|its|their)\s+" +
        @"(?<before>[\w.-]+\s+){0,4}?" +
        @"(?<noun>framework|package|programme|program|memorandum|agreement|accord|pact|treaty|facility|contract|deal)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Under();
}
