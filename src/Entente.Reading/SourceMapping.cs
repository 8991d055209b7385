using Entente.Codebook;
using Entente.Language.Views;

namespace Entente.Reading;

/// <summary>Leads a reading of a cleaned view back to the frozen text: every span, and every name that the text gives word for word.</summary>
internal static class SourceMapping
{
    public static Dealing ToSource(TextView view, Dealing dealing) => dealing with
    {
        Parties = [.. dealing.Parties.Select(p => p with { Evidence = view.ToSource(p.Evidence) })],
        Terms = [.. dealing.Terms.Select(t => t with { Evidence = view.ToSource(t.Evidence) })],
        Attribution = dealing.Attribution is { } a ? a with { Evidence = view.ToSource(a.Evidence) } : null,
        Evidence = [.. dealing.Evidence.Select(view.ToSource)],
    };

    public static Statement ToSource(TextView view, Statement statement) => statement with
    {
        Content = view.ToSource(statement.Content),
        SpeakerEvidence = view.ToSource(statement.SpeakerEvidence),
        CueEvidence = view.ToSource(statement.CueEvidence),
    };
}
