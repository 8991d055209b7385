using Entente.Language;

namespace Entente.Reading.Actors;

/// <summary>The tokens of a text as the actor finder sees them: forms, keys that pass over letter case, capitals.</summary>
internal sealed class ActorWords
{
    private readonly string[] _forms;
    private readonly string[] _keys;
    private readonly bool[] _sentenceInCapitals;

    public ActorWords(AnnotatedText text)
    {
        Text = text;
        _forms = new string[text.TokenCount];
        _keys = new string[text.TokenCount];
        for (var i = 0; i < _forms.Length; i++)
        {
            _forms[i] = text.Token(i).Form.ToString();
            _keys[i] = KeyOf(_forms[i]);
        }

        _sentenceInCapitals = [.. text.Sentences.Select(s => AreCapitals(s.FirstToken, s.EndToken))];
    }

    /// <summary>The text itself.</summary>
    public AnnotatedText Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _forms.Length;

    /// <summary>The token's characters; empty outside the text.</summary>
    public string Form(int token) => token >= 0 && token < _forms.Length ? _forms[token] : "";

    /// <summary>The token in capitals, with straight apostrophes; empty outside the text.</summary>
    public string Key(int token) => token >= 0 && token < _keys.Length ? _keys[token] : "";

    /// <summary>Whether the token begins with a capital.</summary>
    public bool IsCapital(int token) => Form(token) is { Length: > 0 } form && char.IsUpper(form[0]);

    /// <summary>Whether the token has two letters or more and all are capitals.</summary>
    public bool IsAllCapitals(int token) => IsAllCapitals(Form(token));

    /// <summary>Whether the token stands in a sentence written in capitals throughout, where they tell nothing.</summary>
    public bool InCapitals(int token) => token < Count && _sentenceInCapitals[Text.Token(token).SentenceIndex];

    /// <summary>Whether the token is a word in lower case.</summary>
    public bool IsLower(int token) => Form(token) is { Length: > 0 } form && char.IsLower(form[0]);

    /// <summary>Whether the token is the possessive ending of the word before it.</summary>
    public bool IsPossessive(int token) => Key(token) is "'S" or "'";

    /// <summary>Whether the token is its sentence's first word.</summary>
    public bool StartsSentence(int token)
    {
        var first = Text.Sentence(Text.Token(token).SentenceIndex).FirstToken;
        while (first < token && !char.IsLetterOrDigit(Form(first)[0])) first++;
        return first == token;
    }

    /// <summary>The characters from the first token to before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(Text.Token(first).Span.Start, Text.Token(end - 1).Span.End);

    /// <summary>The words from the first token to before <paramref name="end"/>, as written, on one line.</summary>
    public string Words(int first, int end) =>
        string.Join(' ', Span(first, end).In(Text.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A word as a key: in capitals, with straight apostrophes.</summary>
    public static string KeyOf(string form) => form.Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'').ToUpperInvariant();

    /// <summary>Whether a form has two letters or more and all are capitals.</summary>
    public static bool IsAllCapitals(string form) => form.Count(char.IsLetter) > 1 && !form.Any(char.IsLower);

    private bool AreCapitals(int first, int end)
    {
        var (upper, lower) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (IsAllCapitals(i)) upper++;
            else if (_forms[i].Any(char.IsLower)) lower++;
        }

        return upper > 1 && lower == 0;
    }
}
