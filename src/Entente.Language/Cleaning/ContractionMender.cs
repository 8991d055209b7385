using System.Collections.Frozen;
using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>
/// Puts the apostrophe back into contractions that lost it ("Weve", "dont"). Forms that are also words ("were", "well", "id") are
/// mended only where nothing else can be meant.
/// </summary>
internal static class ContractionMender
{
    // The form as it should be: the place of the apostrophe is told by it.
    private static readonly FrozenDictionary<string, int> Certain = Forms(
        """
        don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't mightn't ain't
        they're you're they've you've we've could've would've should've might've they'll you'll it'll that'll there'll
        that's what's there's here's he's she's who's they'd you'd he'd
        """);

    // The pronoun is written with a capital: "ive" and "im" are no words, but "IM" and "IVE" may be names.
    private static readonly FrozenDictionary<string, int> FirstPerson = Forms("I've I'm");

    private static readonly FrozenSet<string> NounMarkers = Set("a an the his her their its my our your is was are were as");
    private static readonly FrozenSet<string> ThoughtVerbs = Set("think believe know hope guess suppose");
    private static readonly FrozenSet<string> Speakers = Set("I we you");
    private static readonly FrozenSet<string> AfterWould = Set("much rather like love say be have never also prefer hate want think go do give add expect");
    private static readonly FrozenSet<string> AfterWill = Set("be see have keep continue find meet get make take know do tell say go need never always");
    private static readonly FrozenSet<string> AfterWere = Set("not all very ready still now just also");
    private static readonly FrozenSet<string> NoParticiples = Set("nothing something anything everything during spring king string evening morning");

    public static IEnumerable<TextEdit> Edits(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Length > 8 || !words.StandsAlone(i)) continue;
            if (Apostrophe(words, i) is not { } offset) continue;
            var at = words.Span(i).Start + offset;
            yield return new TextEdit(new TextSpan(at, at), "'");
        }
    }

    private static int? Apostrophe(WordList words, int i)
    {
        var word = words[i].ToString();
        if (FirstPerson.TryGetValue(word, out var place)) return place;
        var lower = word.ToLowerInvariant();
        if (Certain.TryGetValue(lower, out place)) return place;
        return lower switch
        {
            "cant" when StartsLower(words.Next(i)) && !IsIn(NounMarkers, words.Previous(i)) => 3,
            "wont" when StartsLower(words.Next(i)) && !words.Next(i).SequenceEqual("to") && !IsIn(NounMarkers, words.Previous(i)) => 3,
            "lets" when words.BeginsSentence(i) && StartsLower(words.Next(i)) => 3,
            "were" when IsWeAre(words, i) => 2,
            "well" when words.BeginsSentence(i) && IsIn(AfterWill, words.Next(i)) => 2,
            "ill" when word == "Ill" && IsIn(AfterWill, words.Next(i)) => 1,
            "id" when word == "Id" && IsIn(AfterWould, words.Next(i)) => 1,
            _ => null,
        };
    }

    // "I think were going to" and "Were going to" have no other subject; "goods that they believe were being sold" has.
    private static bool IsWeAre(WordList words, int i)
    {
        var next = words.Next(i);
        if (!IsParticiple(next) && !IsIn(AfterWere, next)) return false;
        return words.BeginsSentence(i) ? IsParticiple(next) : IsIn(ThoughtVerbs, words.Previous(i)) && IsIn(Speakers, words.Previous(i - 1));
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.Length > 4 && StartsLower(word) && word.EndsWith("ing") && !IsIn(NoParticiples, word);

    private static bool StartsLower(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsLower(word[0]);

    private static bool IsIn(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => Split(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, int> Forms(string words) =>
        Split(words).ToFrozenDictionary(form => form.Replace("'", ""), form => form.IndexOf('\''), StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
