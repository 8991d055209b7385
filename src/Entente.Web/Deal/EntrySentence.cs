using Entente.Language;
using Entente.Ledger;

namespace Entente.Web.Deal;

/// <summary>The sentence of an article in which an entry's words stand.</summary>
internal static class EntrySentence
{
    /// <summary>The stretch of its dealing's evidence that holds them; the words alone where none does.</summary>
    public static TextSpan Of(DealMember member, Entry entry) => member.Dealing.Evidence.FirstOrDefault(s => s.Contains(entry.Span), entry.Span);
}
