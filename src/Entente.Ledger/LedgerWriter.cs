using Entente.Codebook;
using Entente.Ledger.Adding;
using Entente.Ledger.Judging;
using Entente.Ledger.Rebuilding;
using Entente.Ledger.Storage;

namespace Entente.Ledger;

/// <summary>
/// Files readings in a ledger. What it returns is safely written. Many writers, in one program or in many, may work on one ledger at once;
/// one writer is not to be used by many threads at once.
/// </summary>
public sealed class LedgerWriter
{
    private const int Portion = 1024;

    private readonly LedgerStore _store;
    private readonly TimeProvider _time;
    private readonly FilingContext _context;

    /// <summary>A writer.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="edition">The vocabulary that the readings are made with.</param>
    /// <param name="model">The id of the models that the readings are made with; kept beside them.</param>
    /// <param name="time">Tells since when something is known; null for the system's clock.</param>
    public LedgerWriter(LedgerStore store, CodebookEdition edition, string model = "", TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(edition);
        (_store, _time, _context) = (store, time ?? TimeProvider.System, new FilingContext(edition, model));
    }

    /// <summary>Files one reading.</summary>
    /// <inheritdoc cref="Add(IReadOnlyList{ArticleReading})"/>
    public Receipt Add(ArticleReading reading) => Add([reading])[0];

    /// <summary>
    /// Files readings together, which is faster than one by one and comes to the same: all of them are written, or none. Only a reading
    /// of which a value does not lead to verbatim characters of its article is set aside, and its receipt says so.
    /// </summary>
    /// <returns>A receipt for each, in order; once given, the articles are safely written.</returns>
    /// <exception cref="UnusableLedgerException">The database failed; nothing is written.</exception>
    public IReadOnlyList<Receipt> Add(IReadOnlyList<ArticleReading> readings) => Add(readings, areGiven: false);

    /// <summary>
    /// The readings that the ledger holds of articles' texts, by hash, where this writer's edition made them or somebody gave them: to read those
    /// again would bring nothing new. The article in each is as it was filed. Safe for use by many threads at once.
    /// </summary>
    public IReadOnlyDictionary<string, ArticleReading> Held(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        string[] hashes = [.. articles.Select(a => a.Hash)];
        return _store.Read(session => session.Articles.Load(hashes))
            .Where(held => held.Value.IsGiven || held.Value.Edition == _context.Edition)
            .ToDictionary(held => held.Key, held => held.Value.Reading, StringComparer.Ordinal);
    }

    /// <summary>
    /// Files readings that somebody gave: each takes the place of what the ledger holds for its article, and stays through rebuilds until
    /// another is given. None is ever erased.
    /// </summary>
    /// <inheritdoc cref="Add(IReadOnlyList{ArticleReading})"/>
    public IReadOnlyList<Receipt> Give(IReadOnlyList<ArticleReading> readings) => Add(readings, areGiven: true);

    private IReadOnlyList<Receipt> Add(IReadOnlyList<ArticleReading> readings, bool areGiven)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var batch = new List<CheckedReading>(readings.Count);
        var setAside = new Receipt?[readings.Count];
        for (var i = 0; i < readings.Count; i++)
        {
            if (CheckedReading.TryOf(readings[i], out var fault) is { } sound) batch.Add(sound with { IsGiven = areGiven });
            else setAside[i] = Receipt.SetAside(readings[i].Article, fault!);
        }

        var filed = new Queue<Receipt>(batch.Count == 0 ? [] : Write(session => Add(session, batch), hasChanged: receipts => receipts.Any(r => r.Outcome != FilingOutcome.Known)));
        return [.. setAside.Select(receipt => receipt ?? filed.Dequeue())];
    }

    /// <summary>Writes a judgement. It is never changed or erased; a later one on the same matter supersedes it.</summary>
    /// <exception cref="UnknownNameException">No deal or dealing bears a name that was given, or more than one does.</exception>
    /// <exception cref="UnfitJudgementException">It asks for what cannot be.</exception>
    /// <exception cref="Linking.ContradictoryJudgementsException">It contradicts others that hold; nothing is written.</exception>
    public Judgement Judge(JudgementRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Verdict == Verdict.Undo) throw new ArgumentException("A judgement is taken back with Undo.", nameof(request));
        return Write(session => new JudgementFiling(session, _context).Add(request, StoredText.Kept(_time.GetUtcNow())));
    }

    /// <summary>Takes a judgement back, by a judgement.</summary>
    /// <exception cref="UnknownNameException">There is none of this number, or it holds no more.</exception>
    public Judgement Undo(long number, string note = "", string analyst = "") =>
        Write(session => new JudgementFiling(session, _context).Undo(number, note, analyst, StoredText.Kept(_time.GetUtcNow())));

    /// <summary>
    /// Derives the whole ledger anew with this writer's edition. Articles are read in portions and their readings kept aside, but for those
    /// that somebody gave a reading of; then all that is derived is replaced at once. Until then the ledger is as it was, and whatever ends the work before leaves it so.
    /// </summary>
    /// <param name="read">Reads articles, in any order.</param>
    /// <exception cref="EvidenceException">A value does not lead to verbatim characters of its article; nothing is changed.</exception>
    public RebuildReport Rebuild(Func<IReadOnlyList<Article>, IEnumerable<ArticleReading>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var hashes = _store.Write(session =>
        {
            session.Execute("delete from staged_readings");
            return session.Articles.ReadByProgram();
        });
        foreach (var some in hashes.Chunk(Portion)) Stage(some, read);
        return Write(session => new LedgerRebuild(session, _context).Run());
    }

    private void Stage(string[] hashes, Func<IReadOnlyList<Article>, IEnumerable<ArticleReading>> read)
    {
        Article[] articles = [.. _store.Read(session => session.Articles.Load(hashes)).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value.Article)];
        CheckedReading[] readings = [.. read(articles).Select(CheckedReading.Of)];
        _store.Write(session =>
        {
            session.Articles.Stage(readings.Select(r => r.Reading), _context.Edition);
            return true;
        });
    }

    private IReadOnlyList<Receipt> Add(LedgerSession session, IReadOnlyList<CheckedReading> batch)
    {
        var incoming = new Incoming(session, batch, StoredText.Kept(_time.GetUtcNow()));
        var filed = incoming.ToFile.ToDictionary(r => r.Article.Hash, StringComparer.Ordinal);
        var deals = filed.Count == 0 ? [] : new Filing(session, _context).File(filed.Values, incoming.Refiled, incoming.IsGiven);
        var receipts = new ReceiptMaker(batch.Select(r => r.Article.Hash), deals);
        return [.. batch.Select((r, i) => receipts.Of(r.Article, incoming.Outcomes[i], ReadingOf(r, incoming.Outcomes[i], filed)))];
    }

    private static ArticleReading? ReadingOf(CheckedReading reading, FilingOutcome outcome, Dictionary<string, ArticleReading> filed) =>
        outcome is FilingOutcome.Filed or FilingOutcome.Replaced ? filed[reading.Article.Hash] : null;

    private T Write<T>(Func<LedgerSession, T> work, Func<T, bool>? hasChanged = null)
    {
        var isWritten = false;
        try
        {
            var result = _store.Write(session =>
            {
                _context.Begin(session);
                var done = work(session);
                if (hasChanged?.Invoke(done) ?? true) _context.Count(session);
                return done;
            });
            isWritten = true;
            return result;
        }
        finally
        {
            if (!isWritten) _context.Forget();
        }
    }
}
