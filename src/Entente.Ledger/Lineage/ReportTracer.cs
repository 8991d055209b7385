using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Language;
using Entente.Ledger.Lineage.Outlets;
using Entente.Ledger.Lineage.Voices;
using Entente.Ledger.Linking;

namespace Entente.Ledger.Lineage;

/// <summary>
/// Says where an article has a dealing from. Immutable; made once from an edition.
/// </summary>
/// <remarks>
/// In this order, and the first that names an outlet other than the publisher holds:
/// <list type="number">
/// <item>a credit: an agency in the dateline, or alone in the first or last line; then the whole text is its;</item>
/// <item>the dealing's attribution: its relay, the last link first, or its speaker if that is an outlet;</item>
/// <item>where the dealing has no attribution: outlets beside a cue in its evidence.</item>
/// </list>
/// Where the dealing has a speaker and no relay, or only the publisher is named, the article has it first-hand.
/// </remarks>
public sealed class ReportTracer
{
    private readonly OutletFinder _finder;
    private readonly Citations _citations;
    private readonly PartyVoices _voices;

    /// <summary>Makes a tracer from the outlets, cues and firms of an edition.</summary>
    public ReportTracer(CodebookEdition edition)
    {
        _finder = new OutletFinder(edition);
        _citations = new Citations(edition, _finder);
        _voices = new PartyVoices(new OfficialVoices(edition, _finder));
    }

    /// <summary>Traces one dealing.</summary>
    /// <param name="filed">The dealing in its article.</param>
    /// <param name="statements">All statements of the article.</param>
    public ReportTrace Trace(FiledDealing filed, IEnumerable<Statement> statements)
    {
        var article = filed.Article;
        var publisher = Known(article.Outlet);
        var credited = CreditLine.Of(article.Text, _finder);
        return new ReportTrace
        {
            Article = article.Hash,
            Order = FilingOrder.Of(filed),
            Publisher = publisher,
            From =
            [
                .. Origins(filed, credited).Where(o => o.Name != publisher?.Name)
                    .DistinctBy(o => o.Name)
                    .OrderBy(o => o.Name, StringComparer.Ordinal),
            ],
            CreditsPublisher = credited is not null && credited.Name == publisher?.Name,
            ConfirmedBy = [.. _voices.Confirming(filed, statements)],
            Fingerprint = TextFingerprint.Of(article.Text).ToString(),
        };
    }

    private IEnumerable<TracedOutlet> Origins(FiledDealing filed, Outlet? credited)
    {
        var (article, dealing) = filed;
        if (credited is not null && credited.Name != Known(article.Outlet)?.Name) return [TracedOutlet.Of(credited)];
        if (dealing.Attribution is { } attribution) return Attributed(attribution);
        return dealing.Evidence.SelectMany(span => _citations.In(article.Text, span)).Select(TracedOutlet.Of);
    }

    // "The Algemeiner, citing Iranian state media": the farthest link is where it comes from; one without a known name is passed over.
    private IEnumerable<TracedOutlet> Attributed(Attribution attribution) => attribution.Relay.Reverse().Prepend(attribution.Speaker)
        .Select(OutletOf)
        .OfType<Outlet>()
        .Take(1)
        .Select(TracedOutlet.Of);

    private Outlet? OutletOf(string name) =>
        _finder.Named(name) ?? _finder.In(name, new TextSpan(0, name.Length), isSure: false).Select(m => m.Outlet).FirstOrDefault();

    private TracedOutlet? Known(string? name)
    {
        if (name is null) return null;
        return _finder.Named(name) is { } outlet ? TracedOutlet.Of(outlet) : new TracedOutlet(name, null, false);
    }
}
