using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Statements;

namespace Entente.Reading.Dealings;

/// <summary>Writes a draft down as a dealing of the codebook.</summary>
internal sealed class DealingWriter(AnnotatedText text, SectorReader sectors, SubjectReader subjects, AttributionFinder attributions)
{
    public Dealing Write(DealingDraft draft, int number)
    {
        var lead = draft.Candidates[0];
        var status = StatusChoice.Of(draft);
        return new Dealing(
            $"d{number}",
            draft.Kind.Id,
            sectors.Of(draft),
            subjects.Of(lead).In(text.Text).ToString(),
            status.Status,
            status.Evidence,
            [.. draft.Parties.Select(PartyOf)],
            [.. draft.Terms.OrderBy(t => t.Evidence)],
            AttributionOf(draft),
            EvidenceOf(draft));
    }

    private Attribution? AttributionOf(DealingDraft draft)
    {
        foreach (var candidate in draft.Candidates)
            if (attributions.For(SpanOf(candidate)) is { } attribution) return attribution;
        return null;
    }

    private TextSpan SpanOf(Candidate candidate) => text.Token(candidate.Anchor.First).Span.Union(text.Token(candidate.Anchor.End - 1).Span);

    // The fullest name where the article has it word for word, else the words of the mention itself.
    private Party PartyOf(RoleFiller party)
    {
        var (mention, name) = (party.Mention, party.Mention.Name);
        var inside = mention.Span.In(text.Text).IndexOf(name, StringComparison.Ordinal);
        if (name.Length > 0 && inside >= 0) return Named(party, new TextSpan(mention.Span.Start + inside, mention.Span.Start + inside + name.Length));
        var first = name.Length == 0 ? -1 : text.Text.IndexOf(name, StringComparison.Ordinal);
        return Named(party, first < 0 ? mention.Span : new TextSpan(first, first + name.Length));
    }

    private Party Named(RoleFiller party, TextSpan span) => new(party.Code, span.In(text.Text).ToString(), party.Role, span);

    private ImmutableArray<TextSpan> EvidenceOf(DealingDraft draft) =>
        [.. draft.Candidates.Select(c => c.Sentence).Concat(draft.FurtherSentences).Distinct().Order().Select(s => text.Sentence(s).Span)];
}
