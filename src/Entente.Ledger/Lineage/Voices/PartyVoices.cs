using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Ledger.Lineage.Outlets;

namespace Entente.Ledger.Lineage.Voices;

/// <summary>
/// Which parties of a dealing confirm it: their own officials speak, in a statement that touches the dealing's evidence or as the one on
/// whose
/// word it stands, and do not deny. No official is an outlet, a private firm, or somebody unnamed who is only a source or an observer.
/// Immutable.
/// </summary>
internal sealed class PartyVoices(CodebookEdition edition, OutletFinder outlets)
{
    private static readonly string[] Denials =
    [
        "deny", "denies", "denied", "denying", "reject", "dismiss", "refut", "disput", "ruled out", "rule out",
    ];

    private static readonly string[] Observers =
    [
        "source", "sources", "analyst", "analysts", "trader", "traders", "dealer", "dealers", "economist", "economists", "expert",
        "experts", "broker", "brokers", "professor", "academic", "critic", "critics", "opposition", "activist", "activists", "lawyer",
        "lawyers", "former", "observer", "observers",
    ];

    private readonly FrozenSet<string> _privateFirms = edition.Companies.Where(firm => !firm.IsStateOwned)
        .SelectMany(firm => firm.OtherNames.Append(firm.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Codes, each once, sorted.</summary>
    public IEnumerable<string> Confirming(FiledDealing filed, IEnumerable<Statement> statements)
    {
        var (article, dealing) = filed;
        if (dealing.Status == Status.Rejected) return [];
        var codes = dealing.Parties.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return statements.Where(s => s.Code is not null && codes.Contains(s.Code) && Bears(dealing, s) && IsOfficial(s.Speaker)
            && !Denies(article.Text, s))
            .Select(s => s.Code!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static bool Bears(Dealing dealing, Statement statement) =>
        statement.Speaker == dealing.Attribution?.Speaker
        || dealing.Evidence.Any(e => e.Overlaps(statement.Content) || e.Contains(statement.SpeakerEvidence));

    private bool IsOfficial(string speaker) =>
        outlets.Named(speaker) is null
        && !_privateFirms.Contains(speaker)
        && !speaker.Split([' ', ',']).Any(word => Observers.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static bool Denies(string text, Statement statement)
    {
        var cue = statement.CueEvidence.In(text).ToString();
        return Denials.Any(denial => cue.Contains(denial, StringComparison.OrdinalIgnoreCase));
    }
}
