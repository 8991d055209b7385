namespace Entente.Ledger.Linking;

/// <summary>Judgements say of two dealings that they are one deal, be it over others between them, and also that they are not.</summary>
public sealed class ContradictoryJudgementsException : Exception
{
    internal ContradictoryJudgementsException(string left, string right)
        : base($"Judgements say that {left} and {right} are the same deal, and that they are not. Withdraw one of them.") =>
        (Left, Right) = (left, right);

    /// <summary>The key of a dealing.</summary>
    public string Left { get; }

    /// <summary>The key of the other.</summary>
    public string Right { get; }
}
