using Entente.Ledger.Adding;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Judging;

/// <summary>Binds judgements to the dealings that they are about, as today's readings number them.</summary>
internal sealed class JudgementBinding(LedgerSession session, FilingContext context)
{
    /// <summary>Binds one judgement; false where its dealings are not found.</summary>
    public bool Bind(Judgement judgement)
    {
        var subject = KeyOf(judgement.Subject);
        var other = judgement.Other is { } anchor ? KeyOf(anchor) : null;
        var isFound = subject is not null && (judgement.Other is null || other is not null);
        session.Judgements.Bind(judgement.Number, isFound ? subject : null, isFound ? other : null);
        return isFound;
    }

    /// <summary>Binds those again that are about these articles, which were read anew; null stands for all articles.</summary>
    /// <returns>Those in force that found their dealings no more.</returns>
    public IReadOnlyList<Judgement> BindAgain(IReadOnlyCollection<string>? articles)
    {
        // Superseded ones too: seen as of a moment at which they held, they hold.
        var all = session.Judgements.All().Where(j => j.Verdict != Verdict.Undo);
        var touched = all.Where(j => articles is null || articles.Contains(j.Subject.Article) || (j.Other is { } o && articles.Contains(o.Article)));
        return [.. touched.Where(j => !Bind(j)).Where(j => j.SupersededBy is null)];
    }

    private string? KeyOf(DealingAnchor anchor) =>
        context.Articles.Load(session, [anchor.Article]).TryGetValue(anchor.Article, out var article)
        && AnchorSearch.Find(anchor, article.Reading) is { } dealing
            ? $"{anchor.Article}/{dealing.Id}"
            : null;
}
