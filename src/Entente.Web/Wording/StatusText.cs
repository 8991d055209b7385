using Entente.Codebook;

namespace Entente.Web.Wording;

/// <summary>Statuses and what is told of them, for people.</summary>
public static class StatusText
{
    /// <summary>A status in words: <c>in force</c>.</summary>
    public static string Of(Status status) => Names.Of(status).Replace('-', ' ');

    /// <summary>Why a status took the place of another.</summary>
    public static string Of(Entente.Ledger.StepReason reason) => reason switch
    {
        Entente.Ledger.StepReason.First => "first told",
        Entente.Ledger.StepReason.Further => "further",
        Entente.Ledger.StepReason.Halted => "halted or ended",
        Entente.Ledger.StepReason.Resumed => "goes on",
        _ => "taken back by an official",
    };
}
