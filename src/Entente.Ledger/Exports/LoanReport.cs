using Entente.Codebook;

namespace Entente.Ledger.Exports;

/// <summary>A deal seen as finance: who gives, who takes, and the terms that loans have.</summary>
internal sealed class LoanReport(DealView deal)
{
    private const string Financing = "financing";
    private const int CurrencyLength = 3;

    public bool IsFinancing => IsKind(deal.Kind);

    /// <summary>Whether deals of a kind are finance.</summary>
    public static bool IsKind(string kind) => kind == Financing;

    /// <summary>Whether it is to be paid back: an interest rate or a grace period is told.</summary>
    public bool IsLoan => IsFinancing && (Rate is not null || Shown(TermType.Grace) is not null);

    /// <summary>The amount of one currency, of several the one that most independent sources state.</summary>
    public DealTerm? Amount => Standing(TermType.Amount).Where(t => t.Unit.Length == CurrencyLength).MaxBy(t => t.Shown.Independent);

    /// <summary>The interest rate in per cent; none where only a spread is told.</summary>
    public DealTerm? Rate => IsFinancing ? Standing(TermType.Rate).FirstOrDefault(t => t.Unit == "%") : null;

    /// <summary>The codes of those who have a role in financing.</summary>
    public IEnumerable<string> In(string role) =>
        IsFinancing ? deal.Parties.Where(p => p.Role == role).Select(p => p.Code).Distinct(StringComparer.Ordinal) : [];

    /// <summary>The organisations, banks and firms that have a role in financing, of those that the codebook knows.</summary>
    public IEnumerable<string> Bodies(string role, PartyNames names) =>
        IsFinancing ? deal.Parties.Where(p => p.Role == role).SelectMany(names.BodiesOf) : [];

    /// <summary>The value shown first of a type of term that has no units; null where there is none.</summary>
    public string? Shown(TermType type) => Standing(type).FirstOrDefault()?.Shown.Value;

    private IEnumerable<DealTerm> Standing(TermType type) => deal.Terms.Where(t => t.Type == type && !t.Shown.IsDismissed);
}
