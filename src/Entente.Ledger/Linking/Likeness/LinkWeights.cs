namespace Entente.Ledger.Linking.Likeness;

/// <summary>The weights of what speaks for and against, and the lines between the outcomes.</summary>
internal static class LinkWeights
{
    public const decimal Same = 0.6m;
    public const decimal Ambiguous = 0.35m;

    public const double Start = -4.5;
    public const double SameKind = 1.5;
    public const double OtherKind = -3;
    public const double Parties = 2.5;
    public const double SidesTurned = -3;
    public const double SameSector = 0.7;
    public const double Names = 4;
    public const double Subject = 3;
    public const double Words = 3;
    public const double SharedTerm = 1.2;
    public const double OtherTerm = -0.4;
    public const double OtherRound = -6;
    public const double Distance = -0.5;
}
