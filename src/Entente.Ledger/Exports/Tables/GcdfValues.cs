using Entente.Codebook;

namespace Entente.Ledger.Exports.Tables;

/// <summary>What a ledger knows in the words of AidData's lists.</summary>
internal static class GcdfValues
{
    private const string Yes = "Yes";
    private const string No = "No";

    public static string Flag(bool holds) => holds ? Yes : No;

    /// <summary>Only money that is committed, and not as a part of a deal that is counted itself, so that sums count nothing twice.</summary>
    public static bool IsForAggregates(DealView deal) => Counts(deal.Kind, deal.Status.Shown)
        && !deal.Wholes.Any(whole => Counts(whole.Kind, whole.Status.Shown) && new LoanReport(whole).Amount?.Unit == new LoanReport(deal).Amount?.Unit);

    private static bool Counts(string kind, Status status) => LoanReport.IsKind(kind) && status is >= Status.Signed and <= Status.Completed;

    // AidData has no word for what was refused before it came to anything.
    public static string? StatusOf(Status status) => status switch
    {
        Status.Proposed or Status.Agreed => "Pipeline: Pledge",
        Status.Signed or Status.Ratified or Status.InForce => "Pipeline: Commitment",
        Status.UnderWay => "Implementation",
        Status.Completed => "Completion",
        Status.Suspended => "Suspended",
        Status.Cancelled => "Cancelled",
        _ => null,
    };

    /// <summary>The year of the news of the signing; else of what comes after one; else of the pledge.</summary>
    public static decimal? CommitmentYear(DealStatus status) =>
        (Milestones.Day(status, Status.Signed, Status.Signed)
            ?? Milestones.Day(status, Status.Ratified, Status.Completed)
            ?? Milestones.Day(status, Status.Agreed, Status.Agreed))?.Year;

    public static string? FlowOf(DealView deal) => FinanceFlows.Of(deal) switch
    {
        FinanceFlow.Loan => "Loan",
        FinanceFlow.Grant => "Grant",
        FinanceFlow.Rescheduling => "Debt rescheduling",
        _ => null,
    };

    /// <summary>Code and name of the OECD's sector; null where the codebook's holds several of them or none.</summary>
    public static (int Code, string Name)? SectorOf(DealView deal) => deal.Sector switch
    {
        "nuclear" or "electricity" or "renewables" => (230, "ENERGY"),
        "oil" or "gas" or "coal" when deal.Kind == "extraction" => (320, "INDUSTRY, MINING, CONSTRUCTION"),
        "mining" or "metals" or "industry" => (320, "INDUSTRY, MINING, CONSTRUCTION"),
        "transport" => (210, "TRANSPORT AND STORAGE"),
        "telecom" => (220, "COMMUNICATIONS"),
        "water" => (140, "WATER SUPPLY AND SANITATION"),
        "agriculture" => (310, "AGRICULTURE, FORESTRY, FISHING"),
        "health" => (120, "HEALTH"),
        "education" => (110, "EDUCATION"),
        "finance" => (240, "BANKING AND FINANCIAL SERVICES"),
        "trade" => (330, "TRADE POLICIES AND REGULATIONS"),
        _ => null,
    };
}
