using System.Collections.Immutable;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Parties;

/// <summary>
/// Mends lists of actors that the tree tears apart: of "through membership in A, B, C, and D has come" the last name is easily taken for
/// the subject of what follows. Three names of one type with only commas and "and" between them stand where the first one stands. Two that the tree
/// joins are a list too: what holds of one holds of the other.
/// </summary>
internal static class NameLists
{
    private const int Shortest = 3;

    /// <summary>The mentions, those of a list with the first one's way up the tree.</summary>
    /// <param name="words">The text.</param>
    /// <param name="mentions">In the order of the text.</param>
    public static ImmutableArray<Mention> Mend(ParsedWords words, ImmutableArray<Mention> mentions)
    {
        var mended = mentions.ToBuilder();
        for (int first = 0, end; first < mentions.Length; first = end)
        {
            end = first + 1;
            while (end < mentions.Length && mentions[end - 1].Actor.Type == mentions[end].Actor.Type && AreNeighbours(words, mentions[end - 1], mentions[end])) end++;
            if (end - first == 1 && end < mentions.Length && AreNeighbours(words, mentions[first], mentions[end])) end++;
            if (end - first >= Shortest || (end - first == 2 && AreJoined(words, mentions[first], mentions[first + 1]))) Join(mended, first, end);
        }

        return mended.ToImmutable();
    }

    private static void Join(ImmutableArray<Mention>.Builder mentions, int first, int end)
    {
        var list = mentions[first].Head;
        for (var i = first; i < end; i++)
            mentions[i] = (end - first >= Shortest && i > first ? Behind(mentions[first], mentions[i]) : mentions[i]) with { List = list };
    }

    private static bool AreJoined(ParsedWords words, Mention one, Mention other) => words.Relation[other.Head] == "conj" && words.Head[other.Head] == one.Head;

    private static bool AreNeighbours(ParsedWords words, Mention one, Mention next)
    {
        if (one.Sentence != next.Sentence || next.Actor.FirstToken <= one.Actor.EndToken) return false;
        for (var i = one.Actor.EndToken; i < next.Actor.FirstToken; i++)
            if (words.Lower[i] is not ("," or "and" or "the")) return false;
        return words.Lower[one.Actor.EndToken] is "," or "and";
    }

    private static Mention Behind(Mention first, Mention mention) =>
        mention.Rungs.Any(r => r.Token == first.Head) ? mention : mention with { Rungs = [mention.Rungs[0], .. first.Rungs] };
}
