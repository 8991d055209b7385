using Entente.Ledger;
using Entente.Ledger.Linking;
using Entente.Ledger.Looking;
using Entente.Web.Deal;

namespace Entente.Web.Review;

/// <summary>Finds what the review shows.</summary>
internal sealed class ReviewModels(LedgerView ledger, LedgerStore store, DealLinker linker)
{
    /// <summary>The question of that key; the first where it is open no more, or none is asked for.</summary>
    /// <param name="key">Of a question; may be empty.</param>
    /// <param name="done">The judgement that led here.</param>
    /// <param name="from">The key of the question that it answered.</param>
    public ReviewModel Of(string key, Judgement? done, string from)
    {
        var open = ledger.Questions();
        var place = Math.Max(0, open.Select(q => q.Key).ToList().IndexOf(key));
        return With(new ReviewModel(open.Count == 0 ? null : open[place], place + 1, open) { Done = done is null ? null : DoneOf(done, from) });
    }

    private ReviewModel With(ReviewModel model) => model.Question switch
    {
        null => model,
        LinkQuestion link => WithLink(model, link),
        var question => model with { Deal = DealOf(question.Deal) },
    };

    private ReviewModel WithLink(ReviewModel model, LinkQuestion link)
    {
        var (deal, other) = (DealOf(link.Deal), DealOf(link.OtherDeal));
        return model with { Deal = deal, Other = other, Likeness = linker.Compare(Filed(deal, link.Pair.Earlier), Filed(other, link.Pair.Later)) };
    }

    private DealModel DealOf(string id) => DealModel.Of(ledger.Find(id)!, ledger, AsOf.Now);

    private static FiledDealing Filed(DealModel deal, string key)
    {
        var member = deal.Deal.Members.First(m => m.Key == key);
        return new FiledDealing(member.Article.Article, member.Dealing);
    }

    private DoneModel DoneOf(Judgement judgement, string from) =>
        new(judgement, ArticleView.Find(store, judgement.Subject.Article).Deals.GetValueOrDefault(judgement.Subject.Dealing), from);
}
