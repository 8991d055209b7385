using Entente.Codebook;

namespace Entente.Ledger.Lineage.Voices;

/// <summary>
/// Which parties of a dealing confirm it: their own officials speak, in a statement that touches the dealing's evidence or as the one on
/// whose
/// word it stands, and do not deny; or a part of their government publishes it on its own word. Immutable.
/// </summary>
internal sealed class PartyVoices(OfficialVoices officials)
{
    private static readonly string[] Denials =
    [
        "deny", "denies", "denied", "denying", "reject", "dismiss", "refut", "disput", "ruled out", "rule out",
    ];

    /// <summary>Codes, each once, sorted.</summary>
    public IEnumerable<string> Confirming(FiledDealing filed, IEnumerable<Statement> statements)
    {
        var (article, dealing) = filed;
        if (dealing.Status == Status.Rejected) return [];
        var codes = dealing.Parties.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var publisher = dealing.Attribution is null ? officials.GovernedBy(article.Outlet).Where(codes.Contains) : [];
        return statements.Where(s => s.Code is not null && codes.Contains(s.Code) && Bears(dealing, s) && officials.IsOfficial(s.Speaker)
            && !Denies(article.Text, s))
            .Select(s => s.Code!)
            .Concat(publisher)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static bool Bears(Dealing dealing, Statement statement) =>
        statement.Speaker == dealing.Attribution?.Speaker
        || dealing.Evidence.Any(e => e.Overlaps(statement.Content) || e.Contains(statement.SpeakerEvidence));

    private static bool Denies(string text, Statement statement)
    {
        var cue = statement.CueEvidence.In(text).ToString();
        return Denials.Any(denial => cue.Contains(denial, StringComparison.OrdinalIgnoreCase));
    }
}
