using Entente.Codebook;
using Entente.Language;
using Entente.Language.Views;

namespace Entente.Reading;

/// <summary>Leads a reading of a cleaned view back to the frozen text: every span, and every name that the text gives word for word.</summary>
internal static class SourceMapping
{
    public static Dealing ToSource(TextView view, Dealing dealing) => dealing with
    {
        Subject = Verbatim(view, dealing.Subject),
        StatusEvidence = view.ToSource(dealing.StatusEvidence),
        Parties = [.. dealing.Parties.Select(p => p with { Name = Verbatim(view, p.Name), Evidence = view.ToSource(p.Evidence) })],
        Terms = [.. dealing.Terms.Select(t => t with { Evidence = view.ToSource(t.Evidence) })],
        Attribution = dealing.Attribution is { } a ? ToSource(view, a) : null,
        Evidence = [.. dealing.Evidence.Select(view.ToSource)],
    };

    public static Statement ToSource(TextView view, Statement statement) => statement with
    {
        Speaker = Verbatim(view, statement.Speaker),
        Relay = [.. statement.Relay.Select(name => Verbatim(view, name))],
        Content = view.ToSource(statement.Content),
        SpeakerEvidence = view.ToSource(statement.SpeakerEvidence),
        CueEvidence = view.ToSource(statement.CueEvidence),
    };

    private static Attribution ToSource(TextView view, Attribution attribution) => new(
        Verbatim(view, attribution.Speaker), [.. attribution.Relay.Select(name => Verbatim(view, name))], view.ToSource(attribution.Evidence));

    // Words that the cleaning changed are given as the source has them.
    private static string Verbatim(TextView view, string words)
    {
        if (view.Source.Contains(words, StringComparison.Ordinal)) return words;
        var at = view.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? words : view.ToSource(new TextSpan(at, at + words.Length)).In(view.Source).ToString();
    }
}
