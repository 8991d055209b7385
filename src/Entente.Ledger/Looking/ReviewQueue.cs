using System.Collections.Immutable;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Looking;

/// <summary>The questions that are open, asked for anew only when the ledger has changed: every page tells how many there are.</summary>
internal sealed class ReviewQueue
{
    private Kept? _kept;

    public ImmutableArray<ReviewQuestion> Of(LedgerSession session)
    {
        var now = session.ChangeNumber();
        if (Volatile.Read(ref _kept) is { } kept && kept.ChangeNumber == now) return kept.Questions;
        var reviews = session.Reviews;
        ImmutableArray<ReviewQuestion> questions = [.. reviews.Links(), .. reviews.Conflicts(), .. reviews.Doubts()];
        Volatile.Write(ref _kept, new Kept(now, questions));
        return questions;
    }

    private sealed record Kept(long ChangeNumber, ImmutableArray<ReviewQuestion> Questions);
}
