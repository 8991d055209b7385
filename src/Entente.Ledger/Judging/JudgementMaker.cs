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
        var named = isLink ? _names.Dealing(request.Subject) : _names.Subject(request.Subject);
        var other = isLink
            ? AnchorOf(_names.Dealing(request.Other ?? throw new UnfitJudgementException("Two deals or dealings are to be named.")))
            : null;
        var value = isLink ? null : new JudgedValue(session, context.Codebook).Of(request, named.Deal!);
        var subject = AnchorOf(value is { } said && !NameSearch.IsOfDealing(request.Subject) ? FirstToSay(said, named) : named);
        if (other is not null && KeyOf(other) == KeyOf(subject)) throw new UnfitJudgementException("Both names mean the same dealing.");
        var judgement = new Judgement(
            session.Judgements.NextNumber(), request.Verdict, subject, other, value?.Property, value?.Unit, value?.Value, request.Note, request.Analyst, now, null);
        return (judgement, value is null ? MatterOf(judgement) : SettledMatter(judgement, named.Deal!) ?? MatterOf(judgement));
    }

    // Where the deal comes apart later, a judgement of a value stays with who says it: the first of its dealings that says this value, else one of the property.
    private MemberRow FirstToSay((string Property, string Unit, string Value) value, MemberRow named)
    {
        var deal = named.Deal!;
        var said = session.Entries.OfDeals([deal])[deal].Where(e => e.Property == value.Property && e.Unit == value.Unit).ToLookup(e => e.Value == value.Value, e => (e.Article, e.Dealing));
        var saying = (said.Contains(true) ? said[true] : said[false]).ToHashSet();
        return session.Members.OfDeals([deal]).Find(r => saying.Contains((r.Article, r.Dealing))) ?? named;
    }

    // The matter of a judgement that holds of the same value of the deal, whichever of its dealings that one was bound to.
    private string? SettledMatter(Judgement judgement, string deal)
    {
        var members = session.Members.OfDeals([deal]).Select(r => r.Key);
        var settled = session.Judgements.OnMembers(members).SelectMany(j => j).Where(j => MatterOf(j with { Subject = judgement.Subject }) == MatterOf(judgement)).MaxBy(j => j.Number);
        return settled is null ? null : session.Judgements.MatterOf(settled.Number);
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
}
