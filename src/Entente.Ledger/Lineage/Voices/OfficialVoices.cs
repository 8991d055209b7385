using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Language;
using Entente.Ledger.Lineage.Outlets;

namespace Entente.Ledger.Lineage.Voices;

/// <summary>
/// Who speaks as an official: whoever acts for a state or organisation, but no outlet, no private firm, nobody who is only a source or looks on; and a
/// part of a government that publishes itself. The one rule for all of the ledger. Immutable.
/// </summary>
internal sealed class OfficialVoices(CodebookEdition edition, OutletFinder outlets)
{
    private static readonly string[] Observers =
    [
        "source", "sources", "analyst", "analysts", "trader", "traders", "dealer", "dealers", "economist", "economists", "expert",
        "experts", "broker", "brokers", "professor", "academic", "critic", "critics", "opposition", "activist", "activists", "lawyer",
        "lawyers", "former", "observer", "observers",
    ];

    private readonly GovernmentOutlets _governments = new(edition);

    private readonly FrozenSet<string> _privateFirms = edition.Companies.Where(firm => !firm.IsStateOwned)
        .SelectMany(firm => firm.OtherNames.Append(firm.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same, with the outlets of the edition.</summary>
    public OfficialVoices(CodebookEdition edition)
        : this(edition, new OutletFinder(edition))
    {
    }

    /// <summary>Whether somebody of that name, who is known to be of a state or organisation, speaks for it.</summary>
    public bool IsOfficial(string speaker) =>
        outlets.Named(speaker) is null
        && !_privateFirms.Contains(speaker)
        && !speaker.Split([' ', ',']).Any(word => Observers.Contains(word, StringComparer.OrdinalIgnoreCase))
        && !outlets.In(speaker, new TextSpan(0, speaker.Length), isSure: false).Any();

    /// <summary>The codes of the states whose government an outlet may be part of, sorted; none for any other outlet.</summary>
    public IEnumerable<string> GovernedBy(string? outlet) => _governments.CodesOf(outlet);

    /// <summary>The entry, marked where it stands on the word of an official of one of the parties.</summary>
    public Entry Marked(Entry entry, IReadOnlySet<string> parties) => entry with
    {
        OfficialOf = entry switch
        {
            { Speaker: { } speaker, SpeakerCode: { } code } => parties.Contains(code) && IsOfficial(speaker) ? code : null,
            { Speaker: null, Relay: [] } => GovernedBy(entry.Outlet).FirstOrDefault(parties.Contains),
            _ => null,
        },
    };
}
