using System.Collections.Immutable;
using System.Text.Json;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Ledger.Storage;

/// <summary>Entries, each bound to its deal, its dealing and its words.</summary>
internal sealed class EntryTable(LedgerSession session)
{
    private const string Columns =
        "entries (id, deal, member, property, value, unit, qualifier, article, span_start, span_end, speaker, speaker_code, relay, published, known_since, superseded_by, confidence)";

    private const string Selected =
        "select e.id, e.deal, e.property, e.value, e.unit, e.qualifier, e.article, m.dealing, e.span_start as SpanStart, e.span_end as SpanEnd, e.speaker, " +
        "e.speaker_code as SpeakerCode, e.relay, a.outlet, e.published, e.known_since as KnownSince, e.superseded_by as SupersededBy, e.confidence " +
        "from entries e join members m on m.key = e.member join articles a on a.hash = e.article";

    public void Insert(IEnumerable<Entry> entries) => session.Insert(Columns, entries.Select(e => (object?[])
    [
        e.Id, e.Deal, $"{e.Article}/{e.Dealing}", e.Property, e.Value, e.Unit, e.Qualifier is { } q ? Names.Of(q) : null, e.Article,
        (long)e.Span.Start, (long)e.Span.End, StoredText.Storable(e.Speaker), e.SpeakerCode, JsonSerializer.Serialize(e.Relay), e.Published?.ToString(),
        StoredText.Of(e.KnownSince), e.SupersededBy, StoredText.Of(e.Confidence),
    ]));

    public void DeleteOfDeals(IEnumerable<string> deals) => session.ExecuteIn("delete from entries where deal in @keys", deals);

    /// <summary>The entries of deals.</summary>
    public ILookup<string, Entry> OfDeals(IEnumerable<string> deals) =>
        session.QueryIn<Row>($"{Selected} where e.deal in @keys", deals).ToLookup(r => r.Deal, r => r.Entry, StringComparer.Ordinal);

    /// <summary>The entries of an article, whatever their deals.</summary>
    public IEnumerable<Entry> OfArticle(string hash) =>
        session.Query<Row>($"{Selected} where e.article = @hash", new { hash }).Select(r => r.Entry);

    private sealed record Row(
        string Id, string Deal, string Property, string Value, string Unit, string? Qualifier, string Article, string Dealing, long SpanStart, long SpanEnd,
        string? Speaker, string? SpeakerCode, string Relay, string? Outlet, string? Published, string KnownSince, string? SupersededBy, string Confidence)
    {
        public Entry Entry => new()
        {
            Id = Id,
            Deal = Deal,
            Property = Property,
            Value = Value,
            Unit = Unit,
            Qualifier = Qualifier is null ? null : Names.Parse<Qualifier>(Qualifier),
            Article = Article,
            Dealing = Dealing,
            Span = new TextSpan((int)SpanStart, (int)SpanEnd),
            Speaker = Speaker,
            SpeakerCode = SpeakerCode,
            Relay = JsonSerializer.Deserialize<ImmutableArray<string>>(Relay),
            Outlet = Outlet,
            Published = StoredText.DateOf(Published),
            KnownSince = StoredText.MomentOf(KnownSince),
            SupersededBy = SupersededBy,
            Confidence = StoredText.NumberOf(Confidence),
        };
    }
}
