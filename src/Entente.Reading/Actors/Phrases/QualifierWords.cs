using System.Collections.Frozen;

namespace Entente.Reading.Actors.Phrases;

/// <summary>Words that may stand between a state's name used as an adjective and a role: "U.S. arms negotiators".</summary>
internal static class QualifierWords
{
    private static readonly FrozenSet<string> Words =
        """
        SENIOR TOP CHIEF FORMER NEW DEPUTY LEADING HIGH HIGH-LEVEL SENIOR-LEVEL ARMS TRADE MILITARY GOVERNMENT STATE NATIONAL ECONOMIC FINANCIAL NUCLEAR
        CIVIL PUBLIC PRIVATE ASSISTANT ACTING SPECIAL VICE NEGOTIATING OIL GAS BANKING NAVAL BORDER CENTRAL FEDERAL DIPLOMATIC COMMERCIAL OUTGOING LARGEST MAIN FOREIGN FINANCE FORMER
        MINISTERIAL
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string key) => Words.Contains(key);
}
