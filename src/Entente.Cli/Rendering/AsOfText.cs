using System.Globalization;
using Entente.Ledger;

namespace Entente.Cli.Rendering;

/// <summary>The point of view of a page, for people.</summary>
internal static class AsOfText
{
    /// <summary>Says what is left out.</summary>
    public static string Of(AsOf asOf) => "As of " + string.Join(", ", new[]
    {
        asOf.Published is { } day ? $"{DealTable.Day(day)} by publication" : null,
        asOf.Known is { } moment ? $"{moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC by what the ledger knew" : null,
    }.OfType<string>()) + ".";
}
