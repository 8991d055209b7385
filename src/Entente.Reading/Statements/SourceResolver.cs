using System.Collections.Immutable;

namespace Entente.Reading.Statements;

/// <summary>Says of drafts, in the order of the text, who speaks and who passed it on.</summary>
internal sealed class SourceResolver(ArticleWords words, SpeakerResolver resolver, string? outlet)
{
    // The last report of a medium: who speaks in it, and who relays what it goes on to say in its paragraph.
    private (int Paragraph, Speaker Speaker, ImmutableArray<string> Relay)? _report;

    /// <summary>The speaker, and who passed it on, nearest to the article first; null where nobody is found who could say it.</summary>
    public (Speaker Speaker, ImmutableArray<string> Relay)? Resolve(StatementDraft draft)
    {
        var subject = Parted(draft.Subject);
        if (resolver.Resolve(subject.Kind, subject.Name) is not { } speaker) return null;
        var relays = draft.Relays.Append(subject.QuotedBy).Select(resolver.ResolveRelay).OfType<Speaker>().Concat(Hearers(draft)).ToList();
        if (!subject.Cited.IsEmpty && resolver.Resolve(SubjectKind.Phrase, subject.Cited) is { } cited)
        {
            relays.Add(speaker);
            speaker = cited;
        }

        relays.AddRange(resolver.Outlets(draft.Adjunct));
        resolver.RememberPapers(speaker, draft.Adjunct);
        resolver.RememberPapers(speaker, subject.Name);
        var names = Fullest(relays.Select(r => r.Name).Where(n => n != speaker.Name && !IsOwn(n)).Distinct(StringComparer.Ordinal).ToImmutableArray());
        if (names.IsEmpty) names = Inherited(draft, speaker);
        var passedOn = speaker.IsOutlet && !IsOwn(speaker.Name) ? names.Add(speaker.Name) : names;
        if (!passedOn.IsEmpty) _report = (draft.Paragraph, speaker, passedOn);
        return (speaker, names);
    }

    // "A source quoted by the agency said": the source speaks, the agency relays.
    private Subject Parted(Subject subject)
    {
        for (var i = subject.Name.Start + 1; i < subject.Name.End - 2; i++)
        {
            if (words[i] is not ("quoted" or "cited") || words[i + 1] != "by") continue;
            return subject with { Name = subject.Name with { End = i }, QuotedBy = subject.Name with { Start = i + 2 } };
        }

        return subject;
    }

    // "Told Kanal Haber", "asked by the Guardian".
    private IEnumerable<Speaker> Hearers(StatementDraft draft)
    {
        if (words[draft.Cue.End - 1] is "told" or "tells" or "telling" && resolver.OutletTold(draft.Adjunct) is { } told) yield return told;
        var start = words.Text.Sentence(words.Text.Token(draft.Subject.Outer.Start).SentenceIndex).FirstToken;
        if (words[start] is not ("asked" or "questioned" or "interviewed")) yield break;
        foreach (var asking in resolver.Outlets(new TokenRange(start, draft.Subject.Outer.Start))) yield return asking;
        for (var i = start + 1; i < draft.Subject.Outer.Start; i++)
            if (words[i] == "by" && resolver.OutletTold(new TokenRange(i + 1, draft.Subject.Outer.Start)) is { } agency) yield return agency;
    }

    // "Told the ANI agency": ANI and the ANI agency are one.
    private static ImmutableArray<string> Fullest(ImmutableArray<string> names) =>
        [.. names.Where(name => !names.Any(other => other.Length > name.Length && other.StartsWith(name + " ", StringComparison.Ordinal)))];

    // In its paragraph a report goes on where its own speaker does, or somebody named whom a medium lets speak.
    private ImmutableArray<string> Inherited(StatementDraft draft, Speaker speaker)
    {
        if (_report is not { } report || report.Paragraph != draft.Paragraph || speaker.IsOutlet) return [];
        if (report.Speaker.Name == speaker.Name) return report.Relay;
        return report.Speaker.IsOutlet && speaker.IsNamed ? report.Relay : [];
    }

    private bool IsOwn(string name) => outlet is not null
        && (name.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(name, StringComparison.OrdinalIgnoreCase));
}
