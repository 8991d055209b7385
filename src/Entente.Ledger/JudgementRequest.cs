namespace Entente.Ledger;

/// <summary>What an analyst wants to decide, in the names that the ledger shows.</summary>
/// <param name="Verdict">The decision; not <see cref="Verdict.Undo"/>, which has a method of its own.</param>
/// <param name="Subject">A deal by its id or its beginning, or a dealing as <c>show</c> prints it: <c>3f2a9c41d0aa/d1</c>.</param>
/// <param name="Note">Why; empty only where nothing is corrected.</param>
public sealed record JudgementRequest(Verdict Verdict, string Subject, string Note)
{
    /// <summary>The other deal or dealing, for <see cref="Verdict.Same"/> and <see cref="Verdict.NotSame"/>.</summary>
    public string? Other { get; init; }

    /// <summary><c>status</c> or a type of term; null where the deal as a whole is judged.</summary>
    public string? Property { get; init; }

    /// <summary>The unit of a term; null where the deal has the term in one unit only.</summary>
    public string? Unit { get; init; }

    /// <summary>The value; null to confirm or dismiss the one that is shown first.</summary>
    public string? Value { get; init; }

    /// <summary>Who decides; may be empty.</summary>
    public string Analyst { get; init; } = "";
}

/// <summary>A judgement asks for something that cannot be: a value of another type, a property that the deal has not.</summary>
public sealed class UnfitJudgementException : LedgerException
{
    internal UnfitJudgementException(string message)
        : base(message)
    {
    }
}
