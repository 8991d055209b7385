namespace Entente.Ledger.Linking;

/// <summary>
/// An analyst's word that two dealings are one deal, or that they are not. Of two on one pair the caller gives the latest alone.
/// </summary>
/// <param name="Left">The key of a filed dealing.</param>
/// <param name="Right">The key of another.</param>
/// <param name="IsSame">Whether they are the same deal.</param>
public sealed record LinkJudgement(string Left, string Right, bool IsSame);
