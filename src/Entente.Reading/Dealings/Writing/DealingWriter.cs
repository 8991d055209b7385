using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Choices;
using Entente.Reading.Dealings.Binding;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Standing;

namespace Entente.Reading.Dealings.Writing;

/// <summary>Writes a draft down as a dealing of the codebook.</summary>
internal sealed class DealingWriter(ArticleFrame frame, ReadingModel model)
{
    private const double LeastForSource = 0.2;
    private readonly SectorReader _sectors = new(frame);
    private readonly SubjectReader _subjects = new(frame);
    private readonly SourceFeatures _sources = new(frame, null);
    private readonly StatusFeatures _status = new(frame, null);
    private readonly StandingCues _cues = new(frame);

    public Dealing Write(Draft draft, IReadOnlyList<BoundTerm> terms, int number)
    {
        var status = StatusOf(draft);
        var shown = EvidenceOf(draft, status);
        return new Dealing(
            $"d{number}",
            draft.Kind.Id,
            SectorOf(draft),
            SubjectOf(draft).In(frame.Text.Text).ToString(),
            status,
            shown,
            [.. draft.Parties.OrderBy(p => p.Side).ThenBy(p => p.Mention.Head).Select(p => PartyOf(draft, p))],
            [.. terms.OrderBy(t => t.Mention.Span).Select(TermOf)],
            AttributionOf(draft),
            EvidenceOf(draft, terms, shown))
        { Confidence = Rounded(draft.Confidence) };
    }

    // A membership is about the organisation, whatever else the sentence tells.
    private TextSpan SubjectOf(Draft draft) => Counted(draft) is { } one ? PartyOf(draft, one).Evidence : _subjects.Of(draft);

    private string SectorOf(Draft draft) => Counted(draft) is { } one
        ? _sectors.OfWords(one.Mention.Actor.FirstToken, one.Mention.Actor.EndToken) ?? draft.Kind.Kind.Sector
        : _sectors.Of(draft);

    private static RoleChance? Counted(Draft draft)
    {
        if (draft.Kind.Kind.Each is not { } each || Sides.Of(draft.Kind, each) is not (var side and not Side.Host)) return null;
        foreach (var party in draft.Parties)
            if (party.Side == side) return party;
        return null;
    }

    private static Term TermOf(BoundTerm term) =>
        new(term.Sense.Type, term.Mention.Value, term.Sense.Unit, term.Mention.Qualifier, term.Mention.Span) { Confidence = Rounded(term.Confidence) };

    private static decimal Rounded(double confidence) => Math.Round((decimal)confidence, 2);

    private Status StatusOf(Draft draft)
    {
        var chances = model[ChoiceNames.Status].Probabilities(_status.Of(draft));
        var likeliest = (Status)Array.IndexOf(chances, chances.Max());
        return likeliest < Status.UnderWay && draft.Anchors.Any(a => _cues.IsGoingOn(a.Anchor)) ? Status.UnderWay : likeliest;
    }

    // The words that the codebook lists for the status, else the first trigger.
    private TextSpan EvidenceOf(Draft draft, Status status)
    {
        foreach (var cue in draft.Anchors.SelectMany(a => _cues.Seen(a.Anchor)).Concat(_cues.ByPronoun(draft.Anchors[^1].Anchor)))
            if (cue.Text.Contains(status.ToString(), StringComparison.Ordinal)) return frame.SpanOf(cue.First, cue.End);
        var first = draft.Anchors[0].Anchor;
        return frame.SpanOf(first.First, first.End);
    }

    private Attribution? AttributionOf(Draft draft)
    {
        Statement? best = null;
        var highest = LeastForSource;
        foreach (var statement in _sources.Around(draft))
        {
            var likely = model[ChoiceNames.Source].Yes(_sources.Of(draft, statement));
            if (likely > highest) (best, highest) = (statement, likely);
        }

        return best is null ? null : new Attribution(best.Speaker, best.Relay, best.SpeakerEvidence);
    }

    // The fullest name where the article has it word for word, else the words of the mention itself.
    private Party PartyOf(Draft draft, RoleChance party)
    {
        var role = (party.Side == Side.Active ? draft.Anchors[draft.IndexOfStrongest].Anchor.Trigger.StandIn : null) ?? Sides.RoleOf(draft.Kind, party.Side)!;
        var mention = NamedFor(draft, party).Actor;
        var name = mention.Name;
        var inside = mention.Span.In(frame.Text.Text).IndexOf(name, StringComparison.Ordinal);
        if (name.Length > 0 && inside >= 0) return Named(party.Code, role, new TextSpan(mention.Span.Start + inside, mention.Span.Start + inside + name.Length));
        var first = name.Length == 0 ? -1 : frame.Text.Text.IndexOf(name, StringComparison.Ordinal);
        return Named(party.Code, role, first < 0 ? mention.Span : new TextSpan(first, first + name.Length));
    }

    // "The two sides" and "it" name nobody, who reports it ("state media") takes no part, and a person of another sentence stands for the state
    // alone: the last name before that, else the first behind.
    private Mention NamedFor(Draft draft, RoleChance party)
    {
        var isElsewhere = party.Mention.Actor.Type == ActorType.Person && draft.Anchors.All(a => a.Anchor.Sentence != party.Mention.Sentence);
        if (!isElsewhere && !IsUnnamed(party.Mention)) return party.Mention;
        var named = frame.Mentions.All
            .Where(m => m.Actor is { IsGroup: false, Form: not ActorForm.Reference } && m.Codes.Contains(party.Code) && !(isElsewhere && m.Actor.Type == ActorType.Person)).ToList();
        return named.LastOrDefault(m => m.Head < party.Mention.Head) ?? named.FirstOrDefault() ?? party.Mention;
    }

    private bool IsUnnamed(Mention mention) => mention.Actor.IsGroup
        || (mention.Actor.Form == ActorForm.Reference && ((mention.IsSpeaker && mention.Actor.Type != ActorType.Person) || !IsNameInText(mention.Actor.Name)));

    private bool IsNameInText(string name) => name.Length > 0 && !char.IsLower(name[0]) && frame.Text.Text.Contains(name, StringComparison.Ordinal);

    private Party Named(string code, string role, TextSpan span) => new(code, span.In(frame.Text.Text).ToString(), role, span);

    private ImmutableArray<TextSpan> EvidenceOf(Draft draft, IReadOnlyList<BoundTerm> terms, TextSpan status) =>
        [.. draft.Anchors.Select(a => a.Anchor.Sentence).Concat(terms.Select(t => frame.Text.Token(t.Mention.FirstToken).SentenceIndex))
            .Append(frame.Text.Token(frame.Text.TokenIndexAt(status.Start)).SentenceIndex).Distinct().Order()
            .Select(s => frame.Text.Sentence(s).Span)];
}
