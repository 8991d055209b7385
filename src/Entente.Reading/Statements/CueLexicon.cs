using System.Collections.Frozen;
using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Statements;

/// <summary>The codebook's cues, found by their words.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, CueWord[]> _verbs;
    private readonly FrozenDictionary<string, string[][]> _phrases;
    private readonly FrozenSet<string> _nouns;
    private readonly FrozenSet<string> _documents;
    private readonly FrozenSet<string> _persons;
    private readonly FrozenSet<string> _outlets;
    private readonly FrozenSet<string> _bodies;

    public CueLexicon(IReadOnlyList<Cue> cues)
    {
        _verbs = cues.Where(c => c.Kind is CueKind.Verb or CueKind.Quoting).SelectMany(Words)
            .GroupBy(w => w.Form, w => w.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Cue.Particle is not null).ToArray(), StringComparer.Ordinal);
        _phrases = Forms(cues, CueKind.Phrase).Select(f => f.Split(' ')).GroupBy(f => f[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(f => f.Length).ToArray(), StringComparer.Ordinal);
        _nouns = Forms(cues, CueKind.Noun).ToFrozenSet(StringComparer.Ordinal);
        _documents = Forms(cues, CueKind.Document).ToFrozenSet(StringComparer.Ordinal);
        _persons = Forms(cues, CueKind.Person).ToFrozenSet(StringComparer.Ordinal);
        _outlets = Forms(cues, CueKind.Outlet).ToFrozenSet(StringComparer.Ordinal);
        _bodies = Forms(cues, CueKind.Body).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The cue verbs that have the word as a form, those with a particle first.</summary>
    public IReadOnlyList<CueWord> Verbs(string word) => _verbs.TryGetValue(word, out var found) ? found : [];

    /// <summary>The number of words of the longest cue phrase that stands at the token; 0 for none.</summary>
    public int PhraseLength(ArticleWords words, int token)
    {
        if (!_phrases.TryGetValue(words[token], out var forms)) return 0;
        foreach (var form in forms)
            if (Stands(words, token, form)) return form.Length;
        return 0;
    }

    public bool IsNoun(string word) => _nouns.Contains(word);

    public bool IsDocument(string word) => _documents.Contains(word);

    public bool IsPerson(string word) => _persons.Contains(word);

    public bool IsOutlet(string word) => _outlets.Contains(word);

    public bool IsBody(string word) => _bodies.Contains(word);

    private static bool Stands(ArticleWords words, int token, string[] form)
    {
        for (var i = 0; i < form.Length; i++)
            if (words[token + i] != form[i]) return false;
        return true;
    }

    private static IEnumerable<(string Form, CueWord Word)> Words(Cue cue)
    {
        foreach (var form in cue.Forms) yield return (form, new CueWord(cue, false, cue.Weak.Contains(form)));
        if (cue.Participle is { } participle) yield return (participle, new CueWord(cue, true, false));
    }

    private static IEnumerable<string> Forms(IReadOnlyList<Cue> cues, CueKind kind) =>
        cues.Where(c => c.Kind == kind).SelectMany(c => c.Forms);
}

/// <summary>One form of a cue verb.</summary>
/// <param name="Cue">The verb.</param>
/// <param name="IsParticiple">Whether it is the present participle.</param>
/// <param name="IsWeak">Whether it needs "that" or a quotation behind it.</param>
internal sealed record CueWord(Cue Cue, bool IsParticiple, bool IsWeak)
{
    /// <summary>Whether it names its object something: "called it a blow".</summary>
    public bool IsNaming => Cue.Name is "call" or "brand" or "label" or "dub" or "term";

    public bool Takes(CueContent content) => Cue.Takes.Contains(content);
}
