using Entente.Ledger.Adding;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Judging;

/// <summary>Writes judgements within one transaction, and makes anew the deals that they change.</summary>
internal sealed class JudgementFiling(LedgerSession session, FilingContext context)
{
    /// <summary>Writes a judgement; it supersedes what held in its matter.</summary>
    public Judgement Add(JudgementRequest request, DateTimeOffset now)
    {
        var (judgement, matter) = new JudgementMaker(session, context).Make(request, now);
        session.Judgements.Insert(judgement, matter);
        new JudgementBinding(session, context).Bind(judgement);
        Apply([judgement]);
        return judgement;
    }

    /// <summary>Takes a judgement back by one that supersedes it.</summary>
    /// <exception cref="UnknownNameException">There is none of this number, or it holds no more.</exception>
    public Judgement Undo(long number, string note, string analyst, DateTimeOffset now)
    {
        var name = $"judgement {number}";
        var undone = session.Judgements.Find(number) ?? throw new UnknownNameException(name, "there is none. `entente judge list` shows them.");
        if (undone.SupersededBy is { } by) throw new UnknownNameException(name, $"it was superseded by {by} already.");
        if (undone.Verdict == Verdict.Undo) throw new UnknownNameException(name, "it only takes another one back. Make that one again.");
        var undo = undone with { Number = session.Judgements.NextNumber(), Verdict = Verdict.Undo, Note = note, Analyst = analyst, Made = now };
        session.Judgements.Insert(undo, session.Judgements.MatterOf(number));
        Apply([undone]);
        return undo;
    }

    /// <summary>Links and shows anew what judgements are about, which were made, taken back, or bound again.</summary>
    public void Apply(IReadOnlyCollection<Judgement> judgements)
    {
        var members = session.Judgements.MembersOf(judgements.Select(j => j.Number));
        var index = context.Index(session);
        var placer = new StrandPlacer(context.Linker, index, new JudgementBook(session.Judgements.Links()));
        var changes = judgements.Any(j => j.Other is not null) ? placer.Replace(members) : [];
        index.Write();
        var strands = session.Members.OfKeys(members)
            .Select(r => r.Strand!)
            .Concat(changes.SelectMany(c => new[] { c.From, c.To }).OfType<string>());
        new DealUpdate(session, context, placer.JoinedStrands()).Of(strands, []);
    }
}
