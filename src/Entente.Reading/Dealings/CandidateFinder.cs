using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;
using Entente.Language;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>Finds, sentence by sentence, the words that tell of a dealing, and reads parties and status beside them.</summary>
internal sealed class CandidateFinder(DealingLexicon lexicon, AnnotatedText text, string[] words, ActorMentions actors, Func<ActorMention, bool> isSpeaker)
{
    private const int AboutAhead = 14;
    private const int AboutBefore = 6;
    private readonly VerbPhraseFinder _verbs = new(lexicon);
    private readonly StatusReader _status = new(lexicon, text);

    public ImmutableArray<Candidate> Find(Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > LongestSentence) return [];
        var hits = Hits(sentence);
        if (hits.Count == 0) return [];
        var frame = FrameOf(sentence);
        var roles = new RoleReader(frame);
        return [.. Yield(hits.Select(hit => Read(hit, frame, roles, sentence.Index)).OfType<Candidate>().ToList())];
    }

    /// <summary>Tables and lists without a full stop are no sentences; what they hold is not read as clauses.</summary>
    private const int LongestSentence = 400;

    private SentenceFrame FrameOf(Sentence sentence)
    {
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var verbs = _verbs.Find(words, first, end, token => token > first && actors.AtToken(token - 1) is { Form: not ActorForm.Adjective } a && a.EndToken == token,
            token => actors.AtToken(token) is { Form: not ActorForm.Reference });
        return new SentenceFrame(words, first, end, verbs, frame => new ActorPhraseFinder(frame, isSpeaker).Find([.. actors.Within(sentence.Span)]));
    }

    // At each token the longest trigger of each kind; what lies inside a name or an exception is none.
    private List<Hit> Hits(Sentence sentence)
    {
        var hits = new List<Hit>();
        var behind = new int[lexicon.Kinds.Length];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            foreach (var group in lexicon.Triggers.At(words, i, sentence.EndToken).GroupBy(m => m.Meaning.Trigger.Kind.Index).OrderBy(g => g.Key))
            {
                var longest = group.Max(m => m.End);
                if (i < behind[group.Key] || IsExcepted(lexicon.Kinds[group.Key], i, longest, sentence) || actors.AtToken(i) is { Form: not ActorForm.Reference }) continue;
                var words = group.Where(m => m.End == longest).Select(m => m.Meaning).Where(m => IsAbout(m, i, longest, sentence)).ToList();
                if (words.Count == 0) continue;
                hits.Add(new Hit(words, i, longest));
                behind[group.Key] = longest;
            }
        }

        return hits;
    }

    private bool IsExcepted(KindWords kind, int first, int end, Sentence sentence)
    {
        for (var i = Math.Max(sentence.FirstToken, first - 4); i <= first; i++)
            if (kind.Exceptions.At(words, i, sentence.EndToken).Any(e => e.End > first)) return true;
        return end > sentence.EndToken;
    }

    private bool IsAbout(TriggerWord word, int first, int end, Sentence sentence)
    {
        if (word.Trigger.Trigger.About.IsEmpty) return true;
        var before = word.Form is null ? Math.Max(sentence.FirstToken, first - AboutBefore) : first;
        return word.Trigger.About.IsIn(words, end, Math.Min(sentence.EndToken, end + AboutAhead)) || word.Trigger.About.IsIn(words, before, first);
    }

    private Candidate? Read(Hit hit, SentenceFrame frame, RoleReader roles, int sentence)
    {
        var verb = frame.Verbs.FirstOrDefault(v => v.Verb == hit.First);
        if (hit.Words.FirstOrDefault(w => w.Form is null == verb is null)?.Trigger is not { } trigger) return null;
        if (verb is not null) return Make(trigger, frame, sentence, new Anchor(hit.First, verb.End, verb, false), trigger.Trigger.Roles, roles);
        var governor = Governors.Of(frame, trigger, hit.First, hit.End);
        var slots = governor is null ? trigger.Trigger.Roles : Combined(trigger, governor);
        return Make(trigger, frame, sentence, new Anchor(hit.First, hit.End, governor, true, Governors.RelationOf(frame, governor, hit.First)), slots, roles);
    }

    private static ImmutableArray<RoleSlots> Combined(TriggerWords trigger, VerbPhrase governor) =>
        trigger.FrameOf(governor.Lemma) is { } frame ? [.. frame, .. trigger.Trigger.Roles] : trigger.Trigger.Roles;

    private Candidate Make(TriggerWords trigger, SentenceFrame frame, int sentence, Anchor anchor, ImmutableArray<RoleSlots> slots, RoleReader roles)
    {
        var kind = trigger.Kind;
        var parties = roles.Read(kind, slots, anchor);
        return new Candidate(kind, trigger, frame, sentence, anchor, parties, _status.Read(kind, trigger, frame, anchor), DefinitenessOf(frame, anchor));
    }

    private static Definiteness DefinitenessOf(SentenceFrame frame, Anchor anchor)
    {
        if (!anchor.IsNoun) return Definiteness.Open;
        for (var i = anchor.First - 1; i >= frame.First && anchor.First - i <= 7; i--)
        {
            var word = frame.Words[i];
            if (GrammarWords.Definite.Contains(word)) return Definiteness.Definite;
            if (GrammarWords.Determiners.Contains(word) || word is "new") return Definiteness.Indefinite;
            if (!frame.IsNounLike(i)) break;
        }

        return Definiteness.Open;
    }

    // An agreement to lend is a loan: of two kinds told in one clause the one that gives way is left out.
    private static IEnumerable<Candidate> Yield(List<Candidate> all)
    {
        foreach (var candidate in all.Where(c => !all.Exists(other => GivesWay(c, other))))
        {
            var framed = all.FirstOrDefault(c => c.Status.Weight > candidate.Status.Weight && GivesWay(c, candidate));
            yield return framed is null ? candidate : candidate with { Status = framed.Status };
        }
    }

    private static bool GivesWay(Candidate c, Candidate other)
    {
        if (ReferenceEquals(c, other) || !c.Trigger.Trigger.Yields.Contains(other.Kind.Id)) return false;
        if (other.Kind == c.Kind && (ReferenceEquals(other.Trigger, c.Trigger) || other.Codes.Count() < c.Codes.Count())) return false;
        if (other.Anchor.First == c.Anchor.First) return true;
        return other.Anchor.End > c.Anchor.First - 4 && c.Frame.Cost(c.Anchor.First, other.Anchor.First) < 1.0;
    }

    private readonly record struct Hit(List<TriggerWord> Words, int First, int End);
}
