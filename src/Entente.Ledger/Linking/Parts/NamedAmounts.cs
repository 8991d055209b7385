using Entente.Codebook;

namespace Entente.Ledger.Linking.Parts;

/// <summary>"A package of $8 billion, of which $2 billion will be paid this year".</summary>
internal static class NamedAmounts
{
    private static readonly string[] Joints =
    [
        "of which", "of that", "of this", "of the total", "including", "includes", "include", "comprising", "comprises", "consisting of",
        "consists of", "made up of", "first tranche", "a tranche", "tranches", "first instalment", "first installment", "part of it",
    ];

    public static IEnumerable<PartHint> Of(IReadOnlyList<PartCandidate> dealings) =>
        from whole in dealings
        from part in dealings
        where part.FitsInto(whole)
        from greater in whole.Amounts
        from smaller in part.Amounts
        where greater.Unit == smaller.Unit && smaller.Value.Number < greater.Value.Number
        let joint = JointBetween(whole, greater, smaller)
        where joint is not null
        select PartHint.Of(part, whole, $"named: {joint}");

    private static string? JointBetween(PartCandidate whole, Term greater, Term smaller)
    {
        var (start, end) = (greater.Evidence.End, smaller.Evidence.Start);
        if (start >= end || end > whole.Article.Text.Length) return null;
        var between = whole.Text(start, end);
        var isOneSentence = !between.Contains(". ", StringComparison.Ordinal) && !between.Contains('\n', StringComparison.Ordinal);
        return isOneSentence && Joints.FirstOrDefault(j => between.Contains(j, StringComparison.OrdinalIgnoreCase)) is { } joint
            ? $"{whole.Text(greater.Evidence.Start, start)} … {joint} … {whole.Text(end, smaller.Evidence.End)}"
            : null;
    }
}
