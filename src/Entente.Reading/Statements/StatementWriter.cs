using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Reading.Statements;

/// <summary>Resolves drafts to statements in the order of the text and keeps them free of overlap.</summary>
internal sealed class StatementWriter(ArticleWords words, SpeakerResolver resolver, string? outlet)
{
    private readonly ContentTrimmer _trimmer = new(words);
    private readonly PredicateCutter _cutter = new(words);
    private readonly SourceResolver _sources = new(words, resolver, outlet);
    private readonly List<(Statement Statement, Speaker Speaker)> _written = [];

    public void Add(StatementDraft draft)
    {
        if (draft.IsSilent)
        {
            resolver.Notice(draft.Subject.Name);
            return;
        }

        if (_sources.Resolve(draft) is not { } source) return;
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
}
