using Entente.Codebook;

namespace Entente.Ledger.Exports.Activities;

/// <summary>Codes of IATI's lists, version 2.03, as far as a ledger can tell them.</summary>
internal static class IatiCodes
{
    public const string Version = "2.03";

    // OrganisationType: governments, multilateral bodies.
    public const string Government = "10";
    public const string Multilateral = "40";

    // OrganisationRole.
    private const string Funding = "1";
    private const string Accountable = "2";
    private const string Implementing = "4";

    // ActivityDateType.
    public const string PlannedStart = "1";
    public const string ActualStart = "2";
    public const string PlannedEnd = "3";
    public const string ActualEnd = "4";

    // TransactionType.
    public const string OutgoingCommitment = "2";
    public const string OutgoingPledge = "12";

    // DescriptionType.
    public const string General = "1";
    public const string OtherDescription = "4";

    /// <summary>SectorVocabulary: the reporting organisation's own.</summary>
    public const string OwnVocabulary = "99";

    /// <summary>RegionVocabulary: the reporting organisation's own.</summary>
    public const string OwnRegions = "99";

    /// <summary>DocumentCategory: a page of the web about the activity.</summary>
    public const string WebPage = "A12";

    // RelatedActivityType.
    public const string Parent = "1";
    public const string Child = "2";

    /// <summary>
    /// ActivityStatus: what is agreed but not begun is in the pipeline; what was refused never comes, as what was cancelled.
    /// </summary>
    public static string StatusOf(Status status) => status switch
    {
        Status.InForce or Status.UnderWay => "2",
        Status.Completed => "4",
        Status.Cancelled or Status.Rejected => "5",
        Status.Suspended => "6",
        _ => "1",
    };

    /// <summary>FinanceType: a standard loan or grant; null for what the list parts by whose debt it is.</summary>
    public static string? FinanceTypeOf(FinanceFlow? flow) => flow switch
    {
        FinanceFlow.Loan => "421",
        FinanceFlow.Grant => "110",
        _ => null,
    };

    /// <summary>OrganisationRole: who pays or stands in for it, who carries it out, and who answers for it.</summary>
    public static string RoleOf(string role) => role switch
    {
        "provider" or "buyer" or "guarantor" => Funding,
        "builder" or "developer" or "supplier" => Implementing,
        _ => Accountable,
    };
}
