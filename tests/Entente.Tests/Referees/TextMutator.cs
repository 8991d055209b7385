using System.Text;

namespace Entente.Tests.Referees;

/// <summary>Damages texts as scraping, optical recognition and bad luck do; the same seed gives the same text.</summary>
internal sealed class TextMutator(int seed)
{
    private static readonly string[] Scraps =
    [
        "\n", "\n\n", " ", "\"", "“", "”", "'", "’", " said ", " according to ", "$", " bn ", "%", "-", "--", "(", ")", ".", ",", "...", "\t", "\0",
        "\uD800", "\uDC00", "😀", "\u202E", "\uFEFF", "é", "北京", "الرياض", "Moscow", " Russia and Iran ", " loan of $4 billion ", " 1/0 ", "999999999999999999999999999999",
        " next month ", " 31 February 2025 ", " third round ", "U.S.", "Login\n", " he ", " it ", " the two countries ",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text with a few to a few dozen changes.</summary>
    public string Mutate(string text)
    {
        var result = new StringBuilder(text);
        for (var changes = _random.Next(1, 40); changes > 0 && result.Length > 0; changes--) MutateOnce(result);
        return result.ToString();
    }

    /// <summary>Scraps and random characters alone.</summary>
    public string Noise()
    {
        var result = new StringBuilder();
        for (var parts = _random.Next(0, 120); parts > 0; parts--)
            result.Append(_random.Next(3) == 0 ? ((char)_random.Next(char.MaxValue + 1)).ToString() : Scraps[_random.Next(Scraps.Length)]);
        return result.ToString();
    }

    private void MutateOnce(StringBuilder text)
    {
        var at = _random.Next(text.Length);
        var length = Math.Min(_random.Next(1, 60), text.Length - at);
        switch (_random.Next(6))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Scraps[_random.Next(Scraps.Length)]); break;
            case 2: text.Insert(at, text.ToString(_random.Next(text.Length - length + 1), length)); break;
            case 3: Replace(text, at, length, s => s.ToUpperInvariant()); break;
            case 4: Replace(text, at, length, s => s.Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)); break;
            default: text[at] = (char)_random.Next(char.MaxValue + 1); break;
        }
    }

    private static void Replace(StringBuilder text, int at, int length, Func<string, string> change)
    {
        var piece = change(text.ToString(at, length));
        text.Remove(at, length).Insert(at, piece);
    }
}
