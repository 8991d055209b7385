using Entente.Language;

namespace Entente.Reading.Statements;

/// <summary>The words of one article in lower case, with what of them stands in quotation marks.</summary>
internal sealed class ArticleWords
{
    private readonly string[] _words;
    private readonly int[] _quotations;

    public ArticleWords(AnnotatedText text)
    {
        Text = text;
        _words = [.. text.Tokens.Select(t => Lower(t.Form))];
        _quotations = new int[text.TokenCount];
        Array.Fill(_quotations, -1);
        for (var q = 0; q < text.Quotations.Length; q++) Mark(q);
    }

    public AnnotatedText Text { get; }

    public int Count => _words.Length;

    /// <summary>The word in lower case; empty outside the text.</summary>
    public string this[int token] => token >= 0 && token < _words.Length ? _words[token] : "";

    /// <summary>Whether the token is inside quotation marks.</summary>
    public bool IsQuoted(int token) => QuotationOf(token) >= 0;

    /// <summary>The quotation that the token is inside of, by its place in the text; -1 for none.</summary>
    public int QuotationOf(int token) => token >= 0 && token < _quotations.Length ? _quotations[token] : -1;

    public bool IsMark(int token) => this[token] is "\"" or "“" or "”" or "„" or "«" or "»" or "''" or "``";

    public bool IsOpeningMark(int token) => IsMark(token) && !IsQuoted(token) && (IsQuoted(token + 1) || this[token] is "“" or "„" or "«");

    public bool IsClosingMark(int token) => IsMark(token) && (IsQuoted(token - 1) || this[token] is "”" or "»");

    public bool IsCapital(int token) => token >= 0 && token < Count && char.IsUpper(Text.Token(token).Form[0]);

    public bool IsWord(int token) => this[token] is { Length: > 0 } word
        && (char.IsLetterOrDigit(word[0]) || word[0] is '\'' or '$' or '<' or '>');

    /// <summary>Whether the token is, or looks like, a finite verb.</summary>
    public bool LooksFinite(int token) => this[token] == "'s"
        ? GrammarWords.IsSubjectPronoun(this[token - 1]) || this[token - 1] is "there" or "that"
        : GrammarWords.LooksFinite(this[token]) && (!IsCapital(token) || GrammarWords.IsAuxiliary(this[token])) && !IsCompound(token);

    /// <summary>Whether the token is tagged as a verb in the present or past, "signs" no less than "signed".</summary>
    public bool IsTaggedFinite(int token) =>
        token >= 0 && token < Count && Text.Token(token).Xpos is "VBZ" or "VBP" or "VBD" && !IsCompound(token);

    public bool IsTaggedGerund(int token) => token >= 0 && token < Count && Text.Token(token).Xpos == "VBG";

    public bool IsTaggedNoun(int token) => token >= 0 && token < Count && Text.Token(token).Xpos is "NN" or "NNS";

    /// <summary>Whether the token is tagged as a past participle and "by" follows: "seen by", no less than "reviewed by".</summary>
    public bool IsTaggedParticiple(int token) => token >= 0 && token < Count && Text.Token(token).Xpos == "VBN" && this[token + 1] == "by";

    /// <summary>Whether a hyphen joins the token to the word before or behind: "state-owned", "so-called".</summary>
    public bool IsCompound(int token) =>
        (this[token + 1] == "-" && !Text.Token(token).IsFollowedBySpace)
            || (this[token - 1] == "-" && token > 1 && !Text.Token(token - 1).IsFollowedBySpace
                && !Text.Token(token - 2).IsFollowedBySpace);

    /// <summary>Whether the two words stand side by side in the text at <paramref name="token"/>.</summary>
    public bool Reads(int token, string first, string second) => this[token] == first && this[token + 1] == second;

    public TextSpan SpanOf(TokenRange range) => new(Text.Token(range.Start).Span.Start, Text.Token(range.End - 1).Span.End);

    private void Mark(int q)
    {
        var quotation = Text.Quotations[q];
        var first = Text.TokenIndexAt(quotation.Content.Start);
        var end = Text.TokenIndexAt(quotation.Content.End);
        if (end < Count && Text.Token(end).Span.Start < quotation.Content.End) end++;
        if (!quotation.IsClosed && first < Count) end = Math.Min(end, OpenEnd(first, end));
        for (var i = first; i < end; i++) _quotations[i] = q;
    }

    // A quotation that is never closed holds to the paragraph's end only where it began the paragraph; else the mark was lost with the
    // sentence.
    private int OpenEnd(int first, int end)
    {
        var sentence = Text.Sentence(Text.Token(first).SentenceIndex);
        return first - 1 <= sentence.FirstToken ? end : sentence.EndToken;
    }

    private static string Lower(ReadOnlySpan<char> form)
    {
        var lower = form.ToString().ToLowerInvariant();
        return lower.Contains('’') ? lower.Replace('’', '\'') : lower;
    }
}
