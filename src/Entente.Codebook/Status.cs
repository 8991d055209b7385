namespace Entente.Codebook;

/// <summary>How far a dealing has come. The first seven are stages in order; the last three end or halt it.</summary>
public enum Status
{
    /// <summary>Sought, offered, planned, under discussion, threatened, expected.</summary>
    Proposed,

    /// <summary>Announced, approved, agreed in principle.</summary>
    Agreed,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Approved by parliament or head of state after signing.</summary>
    Ratified,

    /// <summary>Valid, imposed.</summary>
    InForce,

    /// <summary>Being disbursed, built, delivered, held.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Halted for the time being.</summary>
    Suspended,

    /// <summary>Ended, lifted, expired, broken off.</summary>
    Cancelled,

    /// <summary>Refused or denied.</summary>
    Rejected,
}
