using System.Text.Json;
using Entente.Codebook;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Storage;

/// <summary>Judgements: added, superseded, never changed otherwise.</summary>
internal sealed class JudgementTable(LedgerSession session)
{
    private const string Columns = "select number, verdict, matter, content, note, analyst, made, superseded_by as SupersededBy from judgements";

    /// <summary>All judgements, the first first.</summary>
    public List<Judgement> All() => [.. session.Query<Row>($"{Columns} order by number").Select(r => r.Judgement)];

    /// <summary>The matter that a judgement settles.</summary>
    public string MatterOf(long number) => session.First<string>("select matter from judgements where number = @number", new { number })!;

    /// <summary>The keys of the dealings that judgements are about.</summary>
    public IReadOnlyCollection<string> MembersOf(IEnumerable<long> numbers)
    {
        var wanted = numbers.ToHashSet();
        return [.. session.Query<BindingRow>("select judgement, subject, other from judged_members")
            .Where(r => wanted.Contains(r.Judgement))
            .SelectMany(r => new[] { r.Subject, r.Other }.OfType<string>())
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A judgement by its number.</summary>
    public Judgement? Find(long number) => session.First<Row>($"{Columns} where number = @number", new { number })?.Judgement;

    /// <summary>The number that the next judgement gets.</summary>
    public long NextNumber() => 1 + session.First<long>("select coalesce(max(number), 0) from judgements");

    /// <summary>Writes a judgement, and lets it supersede the one that held in its matter.</summary>
    public void Insert(Judgement judgement, string matter)
    {
        var content = new Content(judgement.Subject, judgement.Other, judgement.Property, judgement.Unit, judgement.Value);
        // The number that supersedes must be there before it is referred to, and two may not hold at once: so the new one comes in superseded by itself.
        session.Insert("judgements (number, verdict, matter, content, note, analyst, made, superseded_by)",
        [
            [judgement.Number, Names.Of(judgement.Verdict), matter, JsonSerializer.Serialize(content), StoredText.Storable(judgement.Note), StoredText.Storable(judgement.Analyst), StoredText.Of(judgement.Made), judgement.Number],
        ]);
        session.Execute("update judgements set superseded_by = @Number where matter = @matter and superseded_by is null", new { judgement.Number, matter });
        session.Execute("update judgements set superseded_by = null where number = @Number", new { judgement.Number });
    }

    /// <summary>Says which dealings of today's readings a judgement is about; nothing where they are not there any more.</summary>
    public void Bind(long number, string? subject, string? other)
    {
        session.Execute("delete from judged_members where judgement = @number", new { number });
        if (subject is not null) session.Insert("judged_members (judgement, subject, other)", [[number, subject, other]]);
    }

    /// <summary>
    /// The judgements that say of two dealings whether they are one deal, as they hold, or held at a moment; of two on one pair the latest alone.
    /// </summary>
    public List<LinkJudgement> Links(DateTimeOffset? known = null) =>
    [
        .. session.Query<LinkRow>(
                "select j.number, j.verdict, m.subject, m.other, j.made, s.made as Ended from judgements j join judged_members m on m.judgement = j.number " +
                "left join judgements s on s.number = j.superseded_by where m.other is not null and j.verdict in ('same', 'not-same') order by j.number")
            .Where(r => Holds(r.Made, r.Ended, known) && r.Subject != r.Other)
            .GroupBy(r => string.CompareOrdinal(r.Subject, r.Other) < 0 ? (r.Subject, r.Other) : (r.Other, r.Subject))
            .Select(pair => new LinkJudgement(pair.Key.Item1, pair.Key.Item2, pair.Last().Verdict == Names.Of(Ledger.Verdict.Same))),
    ];

    /// <summary>The judgements about single dealings that hold, or held at a moment, by the key of the dealing.</summary>
    public ILookup<string, Judgement> OnMembers(IEnumerable<string> members, DateTimeOffset? known = null) => session.QueryIn<BoundRow>(
            "select m.subject, j.number, j.verdict, j.content, j.note, j.analyst, j.made, s.made as Ended from judged_members m join judgements j on j.number = m.judgement " +
            "left join judgements s on s.number = j.superseded_by where m.subject in @keys and j.verdict in ('correct', 'dismiss', 'confirm') order by j.number", members)
        .Where(r => Holds(r.Made, r.Ended, known))
        .ToLookup(r => r.Subject, r => new Row(r.Number, r.Verdict, "", r.Content, r.Note, r.Analyst, r.Made, null).Judgement, StringComparer.Ordinal);

    // A judgement ends when the one is made that supersedes it.
    private static bool Holds(string made, string? ended, DateTimeOffset? known) => known is not { } moment
        ? ended is null
        : StoredText.MomentOf(made) <= moment && (ended is null || StoredText.MomentOf(ended) > moment);

    private sealed record BindingRow(long Judgement, string Subject, string? Other);

    private sealed record LinkRow(long Number, string Verdict, string Subject, string Other, string Made, string? Ended);

    private sealed record BoundRow(string Subject, long Number, string Verdict, string Content, string Note, string Analyst, string Made, string? Ended);

    private sealed record Content(DealingAnchor Subject, DealingAnchor? Other, string? Property, string? Unit, string? Value);

    private sealed record Row(long Number, string Verdict, string Matter, string Content, string Note, string Analyst, string Made, long? SupersededBy)
    {
        public Judgement Judgement
        {
            get
            {
                var content = JsonSerializer.Deserialize<Content>(Content)!;
                return new Judgement(Number, Names.Parse<Verdict>(Verdict), content.Subject, content.Other, content.Property, content.Unit, content.Value, Note, Analyst, StoredText.MomentOf(Made), SupersededBy);
            }
        }
    }
}
