using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Bench;

/// <summary>Writes a text and remembers where things stand in it.</summary>
internal sealed class TextMaker
{
    private readonly StringBuilder _text = new();
    private int _sentence;

    public TextSpan Say(string words) => Say("", words);

    /// <summary>The span of <paramref name="words"/>, behind what stands before them.</summary>
    public TextSpan Say(string before, string words)
    {
        _text.Append(before);
        var start = _text.Length;
        _text.Append(words);
        return new TextSpan(start, _text.Length);
    }

    /// <summary>The span of the sentence that ends here.</summary>
    public TextSpan EndSentence()
    {
        _text.Append('.');
        var span = new TextSpan(_sentence, _text.Length);
        _text.Append('\n');
        _sentence = _text.Length;
        return span;
    }

    public Article Article(int number, string outlet, DateOnly day)
    {
        var text = ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Article($"synthetic-{number}", $"Report {number}", outlet, PartialDate.Of(day), null, text, hash);
    }

    public override string ToString() => _text.ToString();
}
