using System.Collections.Frozen;
using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>
/// Undoes what some archives do to the word behind "U.S.": they take the point for a full stop and write a capital ("U.S. Officials", "the
/// U.S. And Japan"), which makes names of plain words and two sentences of one. Done only in texts that show it beyond doubt.
/// </summary>
internal static class AcronymCapitalMender
{
    // No sentence begins with these in the third person of news.
    private static readonly FrozenSet<string> Signs = Set("is are was were has have had will would could should may might can to of than that which who said says dlr dlrs mln pct");

    // These do begin sentences, and stand in the middle of them too.
    private static readonly FrozenSet<string> Joiners = Set("and or but on in at with for from by as while after before since until under last also not");

    // What stands behind the name of a state often enough, and seldom in names.
    private static readonly FrozenSet<string> Plain = Set(
        """
        official officials dollar dollars firm firms company companies bank banks currency securities market markets subsidiary unit economy economic
        policy sales bond bonds budget interest inflation imports exports import export producers exporters importers farmers investors investment lawmakers negotiators
        trade tax tariffs tariff oil crude grain wheat corn soybean soybeans beef sugar cotton rice steel textile textiles auto car cars chip chipmakers farm
        intervention action pressure proposal proposals position demand demands delegation embassy ambassador troops forces warships ships shipping
        missiles missile arms aid loan loans credit credits government administration military economists industry goods products production deficit
        """);

    public static IEnumerable<TextEdit> Edits(string text, WordList words)
    {
        var behind = Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(i => IsCapital(words[i]) && StandsBehindAcronym(text, words, i)).ToList();
        if (behind.Count == 0) yield break;
        var small = SmallWords(words);
        if (!behind.Exists(i => IsSign(words, i, small))) yield break;
        foreach (var i in behind)
        {
            if (!IsPlain(words, i, small)) continue;
            var start = words.Span(i).Start;
            yield return new TextEdit(new TextSpan(start, start + 1), char.ToLowerInvariant(text[start]).ToString());
        }
    }

    // The letters of an acronym are words of one letter, each with its point: "U.S. ".
    private static bool StandsBehindAcronym(string text, WordList words, int i)
    {
        var (last, before) = (words.Span(i - 1), i >= 2 ? words.Span(i - 2) : default);
        return i >= 2 && last.Length == 1 && before.Length == 1 && char.IsUpper(text[last.Start]) && char.IsUpper(text[before.Start])
            && before.End + 1 == last.Start && text[before.End] == '.' && text[last.End] == '.' && words.Span(i).Start == last.End + 2 && text[last.End + 1] == ' ';
    }

    // "The U.S. And Japan" joins two states.
    private static bool IsSign(WordList words, int i, HashSet<string> small) =>
        Joiners.Contains(Lower(words[i])) ? words[i] is "And" && IsCapital(words.Next(i)) : IsPlain(words, i, small);

    // "U.S. Trade Representative" is a name, "U.S. Trade deficit" is none.
    private static bool IsPlain(WordList words, int i, HashSet<string> small)
    {
        var word = Lower(words[i]);
        if (Signs.Contains(word) || Joiners.Contains(word)) return true;
        return (Plain.Contains(word) || (word.Length > 3 && small.Contains(word))) && !IsCapital(words.Next(i));
    }

    private static HashSet<string> SmallWords(WordList words)
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
            if (char.IsLower(words[i][0])) small.Add(words[i].ToString());
        return small;
    }

    // "Officials", not "EC".
    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
