using Entente.Codebook;
using Entente.Ledger;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Judging;

/// <summary>What a button of a form decides.</summary>
/// <param name="Verdict">The verdict; not <see cref="Ledger.Verdict.Undo"/>, which has a form of its own.</param>
/// <param name="Value">The value of the property that the form is about, where the button names it; else a field may.</param>
public sealed record Decision(Verdict Verdict, string? Value = null)
{
    internal const int LongestNote = 2000;

    /// <summary>As the button sends it: <c>same</c>, <c>confirm 25000000000</c>.</summary>
    public override string ToString() => Value is null ? Names.Of(Verdict) : $"{Names.Of(Verdict)} {Value}";

    /// <summary>What a form asks of the ledger.</summary>
    /// <exception cref="WrongAddressException">It does not say what is to be decided.</exception>
    internal static JudgementRequest RequestOf(IFormCollection form, string analyst)
    {
        var decision = Of(form["decision"].ToString());
        var note = form["note"].ToString().Trim();
        if (note.Length > LongestNote) throw new WrongAddressException("The reason is too long.", $"Say why in {LongestNote} characters.");
        var (subject, other) = NamesOf(form);
        return new JudgementRequest(decision.Verdict, subject, note)
        {
            Other = other,
            Property = Given(form, "property"),
            Unit = Given(form, "property") is null ? null : form["unit"].ToString(),
            Value = decision.Value ?? Given(form, "value"),
            Analyst = analyst,
        };
    }

    // One choice among several may name both sides of a link at once: "SUBJECT OTHER".
    private static (string Subject, string? Other) NamesOf(IFormCollection form)
    {
        if (Given(form, "pair") is not { } pair) return (form["subject"].ToString(), Given(form, "other"));
        return pair.Split(' ') is [var subject, var other] ? (subject, other) : throw new WrongAddressException("The form does not say what is to be parted.", "Choose one of the dealings.");
    }

    private static Decision Of(string sent)
    {
        var space = sent.IndexOf(' ', StringComparison.Ordinal);
        return Names.TryParse<Verdict>(space < 0 ? sent : sent[..space]) is { } verdict and not Verdict.Undo
            ? new Decision(verdict, space < 0 ? null : sent[(space + 1)..])
            : throw new WrongAddressException("The form does not say what is to be decided.", "Use one of the buttons of the page.");
    }

    private static string? Given(IFormCollection form, string key) => form[key].ToString() is { Length: > 0 } value ? value : null;
}
