using System.Globalization;
using Entente.Ledger;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Judging;

/// <summary>The judgement that led to a page, as its address tells.</summary>
internal static class JudgementNumber
{
    public const string Key = "done";

    /// <summary>The judgement; null where none led here, or there is none of its number.</summary>
    /// <exception cref="WrongAddressException">The address names it by no number.</exception>
    public static Judgement? Done(HttpRequest request, LedgerView ledger) =>
        Of(request.Query[Key].ToString()) is { } number ? ledger.Judgements().FirstOrDefault(j => j.Number == number) : null;

    private static long? Of(string text)
    {
        if (text.Length == 0) return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new WrongAddressException($"“{text}” is no judgement.", "Judgements are numbered from 1.");
    }
}
