using System.Collections.Immutable;

namespace Entente.Ledger.Exports;

/// <summary>Who publishes an IATI file.</summary>
/// <param name="Ref">Its identifier, such as <c>XM-DAC-41114</c>; the identifiers of its activities begin with it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its code in IATI's list OrganisationType, such as 60 for a foundation.</param>
public sealed record ReportingOrganisation(string Ref, string Name, string Type)
{
    private const string Forbidden = "/&|?";

    /// <summary>The codes of OrganisationType that IATI has in version 2.03.</summary>
    public static ImmutableArray<string> Types { get; } =
        ["10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90"];

    /// <summary>The ledger itself, which is registered nowhere: for a file that nobody publishes.</summary>
    public static ReportingOrganisation Ledger { get; } = new("ENTENTE", "Entente, a ledger of news", "90");

    /// <summary>Reads <c>REF,NAME,TYPE</c>; the name may hold commas. Null where IATI would not take it.</summary>
    public static ReportingOrganisation? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (first, last) = (text.IndexOf(',', StringComparison.Ordinal), text.LastIndexOf(','));
        if (first < 0 || last == first) return null;
        var told = new ReportingOrganisation(text[..first].Trim(), text[(first + 1)..last].Trim(), text[(last + 1)..].Trim());
        return IsIdentifier(told.Ref) && told.Name.Length > 0 && Types.Contains(told.Type) ? told : null;
    }

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal));
}
