using System.Collections.Immutable;

namespace Entente.Reading.Dealings;

/// <summary>One sentence with its verbs, its actors, and what it costs to pass from one token to another.</summary>
internal sealed class SentenceFrame
{
    private const double PerToken = 0.03;
    private readonly double[] _passed;
    private readonly bool[] _isVerb;

    public SentenceFrame(
        string[] words, int first, int end, ImmutableArray<VerbPhrase> verbs, Func<SentenceFrame, ImmutableArray<ActorPhrase>> actors)
    {
        (Words, First, End, Verbs) = (words, first, end, verbs);
        _isVerb = new bool[end - first];
        foreach (var verb in verbs)
            for (var i = verb.First; i < verb.End; i++) _isVerb[i - first] = true;
        _passed = new double[end - first + 1];
        for (var i = first; i < end; i++) _passed[i - first + 1] = _passed[i - first] + PerToken + BoundaryOf(words[i]);
        foreach (var verb in verbs.Where(v => v.IsFinite))
            for (var i = verb.Verb - first + 1; i < _passed.Length; i++) _passed[i] += FiniteVerb;
        Actors = actors(this);
    }

    private const double FiniteVerb = 0.4;

    public string[] Words { get; }

    public int First { get; }

    public int End { get; }

    public ImmutableArray<VerbPhrase> Verbs { get; }

    public ImmutableArray<ActorPhrase> Actors { get; }

    /// <summary>What lies between two places: a little for each word, more for each clause boundary.</summary>
    public double Cost(int from, int to) => from <= to ? _passed[to - First] - _passed[from - First] : Cost(to, from);

    /// <summary>Whether the token belongs to a known verb.</summary>
    public bool IsVerb(int token) => _isVerb[token - First];

    /// <summary>Whether nothing stands between the two places that cannot be inside one noun phrase behind its determiner.</summary>
    public bool IsNounRun(int from, int to)
    {
        if (to - from > 8) return false;
        for (var i = from; i < to; i++)
            if (!IsNounLike(i)) return false;
        return true;
    }

    /// <summary>Whether the token may be a noun, an adjective or a number.</summary>
    public bool IsNounLike(int token)
    {
        var word = Words[token];
        if (IsVerb(token) || GrammarWords.Prepositions.Contains(word) || GrammarWords.Determiners.Contains(word)) return false;
        if (GrammarWords.Conjunctions.Contains(word) || GrammarWords.Pronouns.Contains(word) || GrammarWords.IsAuxiliary(word)) return false;
        if (GrammarWords.Relatives.Contains(word) || GrammarWords.Subordinators.Contains(word)) return false;
        return char.IsLetterOrDigit(word[0]) || word is "-" or "$" or "£" or "€";
    }

    private static double BoundaryOf(string word) => word switch
    {
        "," => 0.25,
        ";" => 2,
        ":" => 1,
        "(" or ")" or "--" or "—" or "–" => 0.4,
        "\"" or "“" or "”" => 0.2,
        "that" => 0.5,
        "said" or "says" or "told" => 0.8,
        _ when GrammarWords.Relatives.Contains(word) => 0.6,
        _ when GrammarWords.Subordinators.Contains(word) => 0.7,
        "but" => 0.6,
        "and" => 0.1,
        _ => 0,
    };
}
