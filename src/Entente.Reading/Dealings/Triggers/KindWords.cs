using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Dealings.Parties;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>A kind of dealing, made ready for look-up.</summary>
internal sealed class KindWords
{
    private readonly ImmutableArray<UsualParties> _usual;

    public KindWords(DealingKind kind, int index, IEnumerable<UsualParties> usual)
    {
        (Kind, Index, _usual) = (kind, index, [.. usual.Where(u => u.Kind == kind.Id)]);
        Triggers = [.. kind.Triggers.Select(t => new TriggerWords(t, this))];
        foreach (var phrase in kind.Exceptions.SelectMany(Inflection.OfNoun)) Exceptions.Add(phrase, true);
        foreach (var (status, verbs) in kind.Cues)
            foreach (var verb in verbs) Cues.Add(verb, StatusNames.Parse(status));
        TermTypes = kind.Terms.Select((name, rank) => (name, rank)).ToFrozenDictionary(t => t.name, t => t.rank, StringComparer.Ordinal);
    }

    public DealingKind Kind { get; }

    public int Index { get; }

    public string Id => Kind.Id;

    public ImmutableArray<TriggerWords> Triggers { get; }

    /// <summary>Phrases inside which no word of this kind tells of a dealing.</summary>
    public PhraseIndex<bool> Exceptions { get; } = new();

    /// <summary>Verbs that show another status here than elsewhere.</summary>
    public VerbMeanings Cues { get; } = new();

    /// <summary>The types of term that fit, with their rank.</summary>
    public FrozenDictionary<string, int> TermTypes { get; }

    /// <summary>The side on which the code usually stands in dealings of that sector; none where the codebook does not say, or says both.</summary>
    public Side UsualSideOf(string code, string sector)
    {
        var found = Side.None;
        foreach (var usual in _usual)
        {
            if (!usual.Codes.Contains(code) || usual.Sectors.Length > 0 && !usual.Sectors.Contains(sector)) continue;
            var side = Sides.Of(this, usual.Role);
            if (found != Side.None && found != side) return Side.None;
            found = side;
        }

        return found;
    }

    /// <summary>Whether all its parties stand in one role.</summary>
    public bool IsSymmetric => Kind.Roles[0] == Roles.Party;

    /// <summary>Whether it takes place at a time and a place, so that what is agreed is still to come.</summary>
    public bool IsEvent => IsSymmetric && Kind.Roles.Contains(Roles.Host);
}

/// <summary>A trigger of a kind, made ready for look-up.</summary>
internal sealed class TriggerWords
{
    private readonly Dictionary<string, ImmutableArray<RoleSlots>> _frames = new(StringComparer.Ordinal);

    public TriggerWords(DealingTrigger trigger, KindWords kind)
    {
        (Trigger, Kind) = (trigger, kind);
        Group = $"{kind.Id} like {trigger.Verbs.Concat(trigger.Nouns).First()}";
        foreach (var frame in trigger.Frames)
            foreach (var verb in frame.Verbs) _frames.TryAdd(verb, frame.Roles);
        foreach (var form in trigger.About.SelectMany(AboutForms)) About.Add(form, true);
        var roles = trigger.Roles.Concat(trigger.Frames.SelectMany(f => f.Roles)).Select(r => r.Role).ToHashSet(StringComparer.Ordinal);
        StandIn = roles.Contains(kind.Kind.Roles[0]) ? null : kind.Kind.Roles.FirstOrDefault(r => r == Roles.Guarantor && roles.Contains(r));
        StatusByTense = trigger.Status.ToFrozenDictionary(s => s.Key, s => StatusNames.Parse(s.Value[0]), StringComparer.Ordinal);
    }

    public DealingTrigger Trigger { get; }

    public KindWords Kind { get; }

    /// <summary>What its words have in common, called after the first of them.</summary>
    public string Group { get; }

    /// <summary>The role that takes the place of the kind's first one, if the trigger does not have that: a guarantee has no lender.</summary>
    public string? StandIn { get; }

    /// <summary>Words of which one must stand beside the trigger.</summary>
    public PhraseIndex<bool> About { get; } = new();

    /// <summary>What the trigger verb's tense says.</summary>
    public FrozenDictionary<string, Status> StatusByTense { get; }

    /// <summary>The slots beside a verb that governs the noun, if it is one of the trigger's.</summary>
    public ImmutableArray<RoleSlots>? FrameOf(string lemma) => _frames.TryGetValue(lemma, out var roles) ? roles : null;

    private static IEnumerable<string> AboutForms(string word) =>
        Inflection.OfNoun(word).Concat(Inflection.OfVerb(word).Where(f => f.Kind is VerbForm.PastOrParticiple or VerbForm.Participle or VerbForm.Gerund).Select(f => f.Form));
}
