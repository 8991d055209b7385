using System.Text.RegularExpressions;

namespace Entente.Ledger.Linking.Parts;

/// <summary>"The first contract under the framework agreement", "a tranche of the programme".</summary>
internal static partial class UnderAgreement
{
    public static IEnumerable<PartHint> Of(IReadOnlyList<PartCandidate> dealings)
    {
        foreach (var part in dealings)
        {
            if (Words(part) is not { } words) continue;
            PartCandidate[] wholes = [.. dealings.Where(whole => part.FitsInto(whole) && !IsUnder(whole) && IsTold(whole, words.Noun))];
            if (wholes.Length == 1) yield return PartHint.Of(part, wholes[0], $"under: {words.Phrase}");
        }
    }

    private static (string Phrase, string Noun)? Words(PartCandidate part) => part.Dealing.Evidence
        .Select(span => Under().Match(part.Text(span.Start, span.End)))
        .Where(match => match.Success)
        .Select(match => ((string, string)?)(match.Value, match.Groups["noun"].Value))
        .FirstOrDefault();

    private static bool IsUnder(PartCandidate dealing) => Words(dealing) is not null;

    // By its subject alone: the evidence of the part names the whole as well.
    private static bool IsTold(PartCandidate whole, string noun) => whole.Dealing.Subject.Contains(noun, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(?:under|part of|tranche of|(?:instal?lment) of|in line with|pursuant to)\s+(?:the|this|that|a|an|its|their)\s+(?:[\w.-]+\s+){0,4}?" +
        @"(?<noun>framework|package|programme|program|memorandum|agreement|accord|pact|treaty|facility|contract|deal)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Under();
}
