using System.Collections.Frozen;
using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>
/// Puts the apostrophe back into possessives that lost it: of names ("Moscows credit line"), and of words in -y, whose plural would
/// be written otherwise ("the countrys second network").
/// </summary>
internal sealed class PossessiveMender
{
    private const int LongestName = 4;

    // No noun phrase begins with these behind a possessive.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Breaks = Set(
        """
        and or nor but of in on at to from for with by as than into over under between against after before during since until while
        is are was were be been has have had do does did will would can could may might must shall should
        that which who whom whose when where if because so the a an this these those it they he she we you i
        said say says told tells not
        """);

    // Behind these it is a plural: "the two Koreas".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counts = Set("two three both several many all few these those various other");

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lastWords;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _exclusions;

    public PossessiveMender(IReadOnlySet<string> names, IReadOnlySet<string> exclusions)
    {
        _names = names.ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
        _lastWords = names.Select(name => name[(name.LastIndexOf(' ') + 1)..]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
        _exclusions = exclusions.ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<TextEdit> Edits(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsPossessive(words, i)) continue;
            var at = words.Span(i).End - 1;
            yield return new TextEdit(new TextSpan(at, at), "'");
        }
    }

    private bool IsPossessive(WordList words, int i)
    {
        var word = words[i];
        if (word.Length < 4 || word[^1] != 's' || !words.StandsAlone(i)) return false;
        if (words.Next(i).IsEmpty || Breaks.Contains(words.Next(i)) || Counts.Contains(words.Previous(i))) return false;
        return char.IsLower(word[0]) ? IsInY(word) : IsOfName(words, i);
    }

    // A plural in -ys follows a vowel ("days"); behind a consonant it is none.
    private static bool IsInY(ReadOnlySpan<char> word) => word.Length > 5 && word[^2] == 'y' && !"aeiou".Contains(word[^3]);

    private bool IsOfName(WordList words, int i)
    {
        var word = words[i];
        var stem = word[..^1];
        if (_names.Contains(word) || _exclusions.Contains(word) || !_lastWords.Contains(stem)) return false;
        if (_names.Contains(stem)) return true;
        var longer = stem.ToString();
        for (var first = i - 1; first > i - LongestName && !words.Previous(first + 1).IsEmpty; first--)
        {
            longer = $"{words[first]} {longer}";
            if (_names.Contains(longer)) return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
