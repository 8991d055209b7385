using System.Text.RegularExpressions;

namespace Entente.Ledger.Exports;

/// <summary>In which form money flows, as the lists of AidData and IATI part them.</summary>
internal enum FinanceFlow
{
    /// <summary>To be paid back.</summary>
    Loan,

    /// <summary>Given.</summary>
    Grant,

    /// <summary>A debt is put off or newly arranged.</summary>
    Rescheduling,
}

/// <summary>Tells the form by the words of a deal's subjects, and a loan by its terms.</summary>
internal static partial class FinanceFlows
{
    /// <summary>The form; null where the deal is no financing or nothing tells, or where its articles' subjects tell several.</summary>
    public static FinanceFlow? Of(DealView deal)
    {
        var loan = new LoanReport(deal);
        if (!loan.IsFinancing) return null;
        FinanceFlow[] told = [.. deal.Members.Select(m => Named(m.Dealing.Subject)).OfType<FinanceFlow>().Distinct()];
        if (told.Length > 1) return null;
        if (told.Length == 1) return told[0];
        return loan.IsLoan ? FinanceFlow.Loan : null;
    }

    private static FinanceFlow? Named(string subject) =>
        Rescheduling().IsMatch(subject) ? FinanceFlow.Rescheduling
        : Loan().IsMatch(subject) ? FinanceFlow.Loan
        : Grant().IsMatch(subject) ? FinanceFlow.Grant
        : null;

    [GeneratedRegex(@"\b(re-?schedul|re-?structur)", RegexOptions.IgnoreCase)]
    private static partial Regex Rescheduling();

    [GeneratedRegex(@"\b(loans?|credits?|credit lines?|lines? of credit|lending)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Loan();

    [GeneratedRegex(@"\b(grants?|donations?|gifts?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grant();
}
