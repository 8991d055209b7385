using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>The codebook's words for dealings, every inflected form indexed by its first word. Built once for an edition.</summary>
internal sealed class DealingLexicon
{
    private readonly VerbMeanings _statusOfVerb = new();
    private readonly VerbMeanings _intransitive = new();
    private readonly VerbMeanings _presupposed = new();
    private readonly List<SubjectMeanings> _bySubject = [];

    public DealingLexicon(CodebookEdition edition)
    {
        Kinds = [.. edition.Kinds.Select((kind, index) => new KindWords(kind, index, edition.UsualParties))];
        foreach (var kind in Kinds)
            foreach (var trigger in kind.Triggers) Add(trigger);
        foreach (var cues in edition.StatusCues) Add(cues);
        foreach (var verb in Kinds.SelectMany(k => k.Kind.Triggers).SelectMany(t => t.Verbs.Concat(t.Frames.SelectMany(f => f.Verbs)))) AddForms(verb);
        for (var s = 0; s < edition.Sectors.Length; s++) Add(edition.Sectors[s], s);
        foreach (var party in edition.UnnamedParties) Add(party);
        Sectors = edition.Sectors;
        SectorIds = [.. edition.Sectors.Select(s => s.Id)];
    }

    public ImmutableArray<KindWords> Kinds { get; }

    /// <summary>The sectors, the preferred ones first.</summary>
    public ImmutableArray<Sector> Sectors { get; }

    public ImmutableArray<string> SectorIds { get; }

    /// <summary>Words that tell of a dealing.</summary>
    public PhraseIndex<TriggerWord> Triggers { get; } = new();

    /// <summary>The forms of all verbs that the kinds and the statuses name.</summary>
    public VerbForms Infinitives { get; } = new();

    /// <summary>Nouns known, by which a form that may be a verb is doubted.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Adjectives before a dealing's noun that show a status.</summary>
    public PhraseIndex<Status> Modifiers { get; } = new();

    /// <summary>Phrases behind "be" that show a status.</summary>
    public PhraseIndex<Status> Predicates { get; } = new();

    /// <summary>Nouns that show the status of what they govern.</summary>
    public PhraseIndex<Status> StatusNouns { get; } = new();

    /// <summary>Words that show a sector, clearly or as a hint.</summary>
    public PhraseIndex<SectorWord> SectorWords { get; } = new();

    /// <summary>Descriptions of parties without a name, with their code.</summary>
    public PhraseIndex<string> Unnamed { get; } = new();

    /// <summary>Phrases whose first word stands for a party without a name, with its code: "foreign debt" is owed to somebody abroad.</summary>
    public PhraseIndex<string> Implied { get; } = new();

    /// <summary>The status that a verb shows of what it governs, over a preposition or not, if any.</summary>
    public Status? StatusOf(ParsedWords words, int verb, string step, KindWords kind)
    {
        if (StatusBySubject(words, verb, step, kind) is { } done) return done;
        var (own, usual) = (kind.Cues.At(words, verb, step), _statusOfVerb.At(words, verb, step));
        return own is { } special && special.Words >= (usual?.Words ?? 0) ? special.Status : usual?.Status;
    }

    /// <summary>The status that the verb shows because of who does it, if any.</summary>
    public Status? StatusBySubject(ParsedWords words, int verb, string step, KindWords kind) =>
        _bySubject.Select(b => b.At(words, verb, step, kind)).FirstOrDefault(s => s is not null);

    /// <summary>The status of what is subject of the verb in the active voice, if the verb shows one.</summary>
    public Status? StatusOfSubject(ParsedWords words, int verb) => _intransitive.At(words, verb)?.Status;

    /// <summary>The status that the verb takes for granted of what it governs, if any.</summary>
    public Status? Presupposed(ParsedWords words, int verb, string step) => _presupposed.At(words, verb, step)?.Status;

    private void Add(TriggerWords trigger)
    {
        foreach (var verb in trigger.Trigger.Verbs)
            foreach (var (form, kind) in Inflection.OfVerb(verb)) Triggers.Add(form, new TriggerWord(trigger, kind, verb));

        foreach (var noun in trigger.Trigger.Nouns)
            foreach (var form in Inflection.OfNoun(noun))
            {
                Triggers.Add(form, new TriggerWord(trigger, null, noun));
                Nouns.Add(form);
            }
    }

    private void AddForms(string verb)
    {
        var infinitive = verb.Split(' ')[0];
        foreach (var (form, _) in Inflection.OfVerb(infinitive)) Infinitives.Add(form, infinitive);
    }

    private void Add(StatusCues cues)
    {
        foreach (var verb in cues.Verbs.Concat(cues.Intransitive).Concat(cues.Presupposed)) AddForms(verb);
        if (cues.By is { } by) _bySubject.Add(new SubjectMeanings(by, cues.Status));
        foreach (var verb in cues.Verbs) _statusOfVerb.Add(verb, cues.Status);
        foreach (var verb in cues.Intransitive) _intransitive.Add(verb, cues.Status);
        foreach (var verb in cues.Presupposed) _presupposed.Add(verb, cues.Status);
        foreach (var modifier in cues.Modifiers) Modifiers.Add(modifier, cues.Status);
        foreach (var predicate in cues.Predicates) Predicates.Add(predicate, cues.Status);
        foreach (var form in cues.Nouns.SelectMany(Inflection.OfNoun))
        {
            StatusNouns.Add(form, cues.Status);
            Nouns.Add(form);
        }
    }

    private void Add(Sector sector, int index)
    {
        foreach (var form in sector.Words.SelectMany(Inflection.OfNoun)) SectorWords.Add(form, new SectorWord(index, false));
        foreach (var form in sector.Hints.SelectMany(Inflection.OfNoun)) SectorWords.Add(form, new SectorWord(index, true));
    }

    private void Add(UnnamedParty party)
    {
        foreach (var form in party.Alone.SelectMany(Inflection.OfNoun)) Unnamed.Add(form, party.Code);
        foreach (var modifier in party.Modifiers)
            foreach (var form in party.Nouns.SelectMany(Inflection.OfNoun)) Unnamed.Add($"{modifier} {form}", party.Code);
        foreach (var adjective in party.Adjectives)
            foreach (var form in party.Matters.SelectMany(Inflection.OfNoun)) Implied.Add($"{adjective} {form}", party.Code);
    }
}

/// <summary>A form of a trigger: a verb's, or a noun's where <paramref name="Form"/> is null.</summary>
internal sealed record TriggerWord(TriggerWords Trigger, VerbForm? Form, string Lemma);

/// <summary>A word that shows a sector.</summary>
internal readonly record struct SectorWord(int Sector, bool IsHint);
