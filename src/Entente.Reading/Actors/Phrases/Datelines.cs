namespace Entente.Reading.Actors.Phrases;

/// <summary>Finds datelines: "MOSCOW, April 13 -", "PARIS (AFP) —", "READING –" at the head of a paragraph.</summary>
internal static class Datelines
{
    private const int LongestDateline = 16;

    /// <summary>Behind the dateline that the paragraph of the sentence begins with; its first token if it has none.</summary>
    public static int End(ActorWords words, int sentence)
    {
        var here = words.Text.Sentence(sentence);
        var first = here.FirstToken;
        if (sentence > 0 && words.Text.Sentence(sentence - 1).Paragraph == here.Paragraph) return first;
        if (!words.IsAllCapitals(first) && here.Paragraph > 0) return first;
        for (var i = first; i < Math.Min(words.Count, first + LongestDateline); i++)
        {
            if (IsDash(words, i)) return i > first && words.IsCapital(first) ? i : first;
            if (!MayStand(words, i)) return first;
        }

        return first;
    }

    private static bool MayStand(ActorWords words, int i) =>
        words.IsCapital(i) || char.IsAsciiDigit(words.Form(i)[0]) || words.Form(i) is "," or "(" or ")" or "/" or "." or ":"
        || ClosedWords.IsNameParticle(words.Key(i));

    // A dash between blanks: "al-Shara" and "U.S.-Soviet" have none.
    private static bool IsDash(ActorWords words, int i) =>
        words.Form(i) is "-" or "--" or "–" or "—" && (words.Form(i) != "-" || words.Text.Token(i).IsFollowedBySpace);
}
