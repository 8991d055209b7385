namespace Entente.Ledger.Looking;

/// <summary>What deals are listed by: the latest, greatest or last first, unless turned round.</summary>
public enum DealOrder
{
    /// <summary>The day of the last news.</summary>
    News,

    /// <summary>The day of the first news.</summary>
    Told,

    /// <summary>The title, without regard to the size of ASCII letters.</summary>
    Title,

    /// <summary>How far it has come.</summary>
    Status,

    /// <summary>The number of independent sources.</summary>
    Sources,

    /// <summary>The sum that it is counted with: US dollars before other currencies, these by their codes, nothing told last.</summary>
    Amount,
}
