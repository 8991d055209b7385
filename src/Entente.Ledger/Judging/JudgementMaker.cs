using Entente.Codebook;
using Entente.Ledger.Adding;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Judging;

/// <summary>Turns what an analyst asks for into a judgement that can be kept: names resolved, the value checked.</summary>
internal sealed class JudgementMaker(LedgerSession session, FilingContext context)
{
    private readonly NameSearch _names = new(session);

    /// <summary>The judgement, with the matter that it settles.</summary>
    /// <exception cref="UnknownNameException">Nothing is called so.</exception>
    /// <exception cref="UnfitJudgementException">It asks for what cannot be.</exception>
    public (Judgement Judgement, string Matter) Make(JudgementRequest request, DateTimeOffset now)
    {
        var isLink = request.Verdict is Verdict.Same or Verdict.NotSame;
        // Two former ids of one deal name two of its dealings, which may be taken apart; a value is judged by one dealing whatever the id.
        var subject = AnchorOf(isLink ? _names.Dealing(request.Subject) : _names.Subject(request.Subject));
        var other = isLink
            ? AnchorOf(_names.Dealing(request.Other ?? throw new UnfitJudgementException("Two deals or dealings are to be named.")))
            : null;
        if (other is not null && KeyOf(other) == KeyOf(subject)) throw new UnfitJudgementException("Both names mean the same dealing.");
        var value = isLink ? null : ValueOf(request);
        var judgement = new Judgement(
            session.Judgements.NextNumber(), request.Verdict, subject, other, value?.Property, value?.Unit, value?.Value, request.Note, request.Analyst, now, null);
        return (judgement, MatterOf(judgement));
    }

    // What a later judgement of the same matter supersedes: which value is right, whether this one is to be left out, whether two are one.
    private static string MatterOf(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.Same or Verdict.NotSame => "link " + string.Join(' ', new[] { KeyOf(judgement.Subject), KeyOf(judgement.Other!) }.Order(StringComparer.Ordinal)),
        _ when judgement.Property is null => $"deal {KeyOf(judgement.Subject)}",
        Verdict.Dismiss => $"without {KeyOf(judgement.Subject)} {judgement.Property} {judgement.Unit} {judgement.Value}",
        _ => $"value {KeyOf(judgement.Subject)} {judgement.Property} {judgement.Unit}",
    };

    private static string KeyOf(DealingAnchor anchor) => $"{anchor.Article}/{anchor.Dealing}";

    private DealingAnchor AnchorOf(MemberRow row)
    {
        var article = context.Articles.Load(session, [row.Article])[row.Article];
        return AnchorSearch.Of(row.Article, article.Reading.Dealings.First(d => d.Id == row.Dealing));
    }

    private (string Property, string Unit, string Value)? ValueOf(JudgementRequest request)
    {
        if (request.Property is null && request.Verdict != Verdict.Correct) return null;
        if (request.Verdict == Verdict.Correct && string.IsNullOrWhiteSpace(request.Note)) throw new UnfitJudgementException("A correction needs a note that says why.");
        if (request is { Verdict: Verdict.Correct } and ({ Property: null } or { Value: null })) throw new UnfitJudgementException("A correction needs a property and a value.");
        var deal = session.Deals.Find([_names.Subject(request.Subject).Deal!]).Values.Single();
        return request.Property == DealProperty.Status ? StatusOf(request, deal) : TermOf(request, deal);
    }

    private static (string Property, string Unit, string Value) StatusOf(JudgementRequest request, DealSummary deal)
    {
        if (request.Verdict == Verdict.Dismiss) throw new UnfitJudgementException("A status is not dismissed; correct it, or dismiss the deal.");
        var value = request.Value ?? Names.Of(deal.Status);
        return Names.TryParse<Status>(value) is not null
            ? (DealProperty.Status, "", value)
            : throw new UnfitJudgementException($"'{value}' is no status. One is: {string.Join(", ", Enum.GetValues<Status>().Select(s => Names.Of(s)))}.");
    }

    private static (string Property, string Unit, string Value) TermOf(JudgementRequest request, DealSummary deal)
    {
        if (DealProperty.TermTypeOf(request.Property!) is not { } type)
            throw new UnfitJudgementException($"'{request.Property}' is no property. One is: status, {string.Join(", ", Enum.GetValues<TermType>().Select(t => Names.Of(t)))}.");
        SummaryTerm[] terms = [.. deal.Terms.Where(t => t.Type == type && (request.Unit is null || t.Unit == request.Unit))];
        if (request.Unit is null && terms.Length > 1) throw new UnfitJudgementException($"The deal has {request.Property} in several units ({string.Join(", ", terms.Select(t => t.Unit))}). Name one.");
        if (terms.Length == 0 && (request.Verdict != Verdict.Correct || (string.IsNullOrEmpty(request.Unit) && TermValues.HasUnit(type))))
            throw new UnfitJudgementException($"The deal has no {request.Property}{(string.IsNullOrEmpty(request.Unit) ? "" : $" in {request.Unit}")}; to set one, correct it, and name the unit.");
        var value = request.Value is null ? terms[0].Value
            : TermValues.Canonical(type, request.Value) ?? throw new UnfitJudgementException($"'{request.Value}' is no value of {request.Property}: {TermValues.Form(type)}.");
        return (request.Property!, request.Unit ?? (terms.Length > 0 ? terms[0].Unit : ""), value);
    }
}
