namespace Entente.Ledger;

/// <summary>Verdicts in words, for people.</summary>
public static class VerdictText
{
    /// <summary>What was done: "corrected", behind which stands "by an analyst".</summary>
    public static string Past(Verdict verdict) => verdict switch
    {
        Verdict.Same => "judged the same",
        Verdict.NotSame => "judged not the same",
        Verdict.Correct => "corrected",
        Verdict.Dismiss => "dismissed",
        Verdict.Confirm => "confirmed",
        _ => "taken back",
    };
}
