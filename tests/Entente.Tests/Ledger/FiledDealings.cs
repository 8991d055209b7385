using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Language;
using Entente.Ledger;

namespace Entente.Tests.Ledger;

/// <summary>Filed dealings made by hand: one article a dealing, its whole text the evidence.</summary>
internal static class FiledDealings
{
    private static readonly string[] Types = [.. Enum.GetValues<TermType>().Select(Names.Of)];

    public static Article Article(string text, string? published, string? outlet = null, string title = "")
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Article(hash[..8], title, outlet, PartialDate.TryParse(published), null, text, hash);
    }

    /// <summary>A dealing of an article of its own.</summary>
    /// <param name="text">The article.</param>
    /// <param name="published">ISO 8601, or null.</param>
    /// <param name="kind">A kind, a sector behind a slash: <c>financing/nuclear</c>.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="parties">As <c>RUS:provider EGY:recipient</c>.</param>
    /// <param name="terms">As <c>amount 25000000000 USD</c>.</param>
    public static FiledDealing Filed(string text, string? published, string kind, string subject, string parties, params string[] terms) =>
        new(Article(text, published), Dealing(text, kind, subject, parties, terms));

    public static Dealing Dealing(string text, string kind, string subject, string parties, params string[] terms)
    {
        var all = new TextSpan(0, text.Length);
        return new Dealing(
            "d1",
            kind.Split('/')[0],
            kind.Split('/')[1],
            subject,
            Status.Agreed,
            all,
            [.. parties.Split(' ').Select(p => new Party(p.Split(':')[0], p.Split(':')[0], p.Split(':')[1], all))],
            [.. terms.Select(t => Term(t, all))],
            null,
            [all]);
    }

    public static Term Term(string written, TextSpan evidence = default)
    {
        var parts = written.Split(' ');
        var type = (TermType)Array.IndexOf(Types, parts[0]);
        return new Term(type, Value(type, parts[1]), parts.Length > 2 ? parts[2] : "", null, evidence);
    }

    private static TermValue Value(TermType type, string written) => type switch
    {
        TermType.Start or TermType.End => TermValue.Of(PartialDate.TryParse(written)!.Value),
        TermType.Duration or TermType.Grace => TermValue.OfPeriod(written),
        _ => TermValue.Of(decimal.Parse(written)),
    };
}
