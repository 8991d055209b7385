using Entente.Ledger;

namespace Entente.Web.Wording;

/// <summary>Judgements for people.</summary>
public static class JudgedText
{
    /// <summary>The value that a judgement is about, in words; empty where it is about none.</summary>
    public static string ValueOf(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        if (judgement is not { Property: { } property, Value: { } value }) return "";
        return DealProperty.TermTypeOf(property) is { } type ? TermText.Long(type, value, judgement.Unit ?? "") : value.Replace('-', ' ');
    }
}
