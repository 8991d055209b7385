using System.Collections.Frozen;

namespace Entente.Ledger.Exports.Activities;

/// <summary>The currencies that IATI knows: none that was gone before 2011, such as the Deutsche Mark.</summary>
internal static class CurrencyCodes
{
    private static readonly FrozenSet<string> Listed = CodeList.Words("currency-codes.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Knows(string code) => Listed.Contains(code);
}
