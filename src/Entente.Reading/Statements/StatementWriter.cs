using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Reading.Statements;

/// <summary>Resolves drafts to statements in the order of the text and keeps them free of overlap.</summary>
internal sealed class StatementWriter(ArticleWords words, SpeakerResolver resolver, string? outlet)
{
    private readonly ContentTrimmer _trimmer = new(words);
    private readonly PredicateCutter _cutter = new(words);
    private readonly List<(Statement Statement, Speaker Speaker)> _written = [];
    private (int Paragraph, Speaker Speaker, ImmutableArray<string> Relay)? _report;

    public void Add(StatementDraft draft)
    {
        if (draft.IsSilent)
        {
            resolver.Notice(draft.Subject.Name);
            return;
        }

        if (Resolve(draft) is not { } source) return;
        var isAhead = draft.Content.Start < draft.Cue.Start;
        var content = _trimmer.Trim(_cutter.Cut(draft), isAhead);
        if (content.IsEmpty || IsPronoun(content)) return;
        var statement = new Statement(
            source.Speaker.Name, source.Speaker.Code, source.Relay, _trimmer.IsDirect(content, isAhead) ? StatementMode.Direct
                : StatementMode.Indirect,
            words.SpanOf(content), words.SpanOf(draft.Subject.Name), words.SpanOf(draft.Cue));
        _written.Add((statement, source.Speaker));
    }

    // "China denied it."
    private bool IsPronoun(TokenRange content) =>
        content.Length == 1 && words[content.Start] is "it" or "this" or "that" or "so" or "them" or "these" or "nothing";

    /// <summary>The statements in order; of two that overlap the later is cut, or left out where nothing of it remains.</summary>
    public ImmutableArray<Statement> Written()
    {
        NameLeadSpeaker();
        var kept = ImmutableArray.CreateBuilder<Statement>();
        foreach (var statement in _written.Select(w => w.Statement).OrderBy(s => s.Content.Start).ThenBy(s => s.CueEvidence.Start))
            if (kept.Count == 0 || statement.Content.Start >= kept[^1].Content.End) kept.Add(statement);
        return kept.ToImmutable();
    }

    // News leads with "a senior official said" and names him next: the first two statements, one undescribed but for an office, have one
    // speaker.
    private void NameLeadSpeaker()
    {
        if (_written.Count < 2) return;
        var (first, next) = (_written[0].Speaker, _written[1].Speaker);
        if (first is not { IsPerson: true, IsNamed: false, Code: not null } || next is not { IsPerson: true, IsNamed: true }
            || first.Code != next.Code) return;
        for (var i = 0; i < _written.Count; i++)
            if (ReferenceEquals(_written[i].Speaker, first)) _written[i] = (_written[i].Statement with
            {
                Speaker = next.Name,
                Code = next.Code
            }, next);
    }

    private (Speaker Speaker, ImmutableArray<string> Relay)? Resolve(StatementDraft draft)
    {
        var subject = Parted(draft.Subject);
        if (resolver.Resolve(subject.Kind, subject.Name) is not { } speaker) return null;
        var relays = draft.Relays.Append(subject.QuotedBy).Select(resolver.ResolveRelay).OfType<Speaker>().Concat(Hearers(draft)).ToList();
        if (!subject.Cited.IsEmpty && resolver.Resolve(SubjectKind.Phrase, subject.Cited) is { } cited)
        {
            relays.Add(speaker);
            speaker = cited;
        }

        relays.AddRange(resolver.Outlets(draft.Adjunct).Concat(resolver.Outlets(AfterCue(draft))));
        resolver.RememberPapers(speaker, draft.Adjunct);
        resolver.RememberPapers(speaker, subject.Name);
        var names = Fullest(relays.Select(r => r.Name).Where(n => n != speaker.Name && !IsOwn(n)).Distinct(StringComparer.Ordinal).ToImmutableArray());
        if (names.IsEmpty) names = Inherited(draft, speaker);
        var passedOn = resolver.IsMedium(speaker) && !IsOwn(speaker.Name) ? names.Add(speaker.Name) : names;
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

    // "Told Citi FM", "asked by the Guardian".
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

    // "…, he told reporters in a letter quoted by the Financial Times": outlets between the cue and the sentence's end, where the content
    // stands before.
    private static TokenRange AfterCue(StatementDraft draft) => draft.Content.End <= draft.Cue.Start ? draft.Adjunct : default;

    // In its paragraph a report goes on where its own speaker does, or somebody named whom a medium lets speak.
    private ImmutableArray<string> Inherited(StatementDraft draft, Speaker speaker)
    {
        if (_report is not { } report || report.Paragraph != draft.Paragraph || resolver.IsMedium(speaker)) return [];
        if (report.Speaker.Name == speaker.Name) return report.Relay;
        return resolver.IsMedium(report.Speaker) && speaker.IsNamed ? report.Relay : [];
    }

    private bool IsOwn(string name) => outlet is not null
        && (name.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(name, StringComparison.OrdinalIgnoreCase));
}
