using Entente.Language.Conllu;

namespace Entente.Language.Training;

/// <summary>
/// The names in a sentence of GUM: mentions of persons, organisations and places with a proper noun as head, cut down to the name itself
/// (no article before it, no apposition or clause behind it), the outermost where they nest; of a coordination, its members.
/// </summary>
internal static class GoldNames
{
    /// <summary>The names, in order and without overlap; token indices count from 0.</summary>
    public static List<Name> In(ConlluSentence sentence)
    {
        var found = new List<Name>();
        foreach (var (type, first, end) in EntityColumn.Spans(sentence))
            if (KindOf(type) is { } kind && Cut(sentence.Words, first, end) is { } core) found.Add(new Name(kind, core.First, core.End));
        return Outermost(found);
    }

    /// <summary>The mentions as they stand, the outermost where they nest.</summary>
    public static List<Name> Uncut(ConlluSentence sentence)
    {
        var found = new List<Name>();
        foreach (var (type, first, end) in EntityColumn.Spans(sentence))
        {
            if (KindOf(type) is not { } kind) continue;
            var head = HeadOf(sentence.Words, first, end);
            if (head >= 0 && sentence.Words[head].Upos == "PROPN") found.Add(new Name(kind, first, end));
        }

        return Outermost(found);
    }

    private static List<Name> Outermost(List<Name> names)
    {
        var kept = new List<Name>();
        foreach (var name in names.OrderBy(n => n.FirstToken).ThenByDescending(n => n.EndToken).ThenBy(n => n.Kind))
            if (kept.Count == 0 || name.FirstToken >= kept[^1].EndToken) kept.Add(name);
        return kept;
    }

    private static NameKind? KindOf(string type) => type switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organisation,
        "place" => NameKind.Place,
        _ => null,
    };

    private static (int First, int End)? Cut(IReadOnlyList<ConlluWord> words, int first, int end)
    {
        var head = HeadOf(words, first, end);
        if (head < 0 || words[head].Upos != "PROPN") return null;
        for (var i = head + 1; i < end; i++)
        {
            if (words[i].Head != head + 1 || !EndsName(words[i].Relation)) continue;
            if (words[i].Relation.StartsWith("conj", StringComparison.Ordinal)) return null;
            end = Leftmost(words, i, head + 1);
        }

        while (end > head + 1 && words[end - 1].Upos is "PUNCT" && words[end - 1].Form is not (")" or "." or "\"")) end--;
        while (end > head + 1 && words[end - 1].Upos is "PART" or "CCONJ") end--;
        while (first < head && words[first].Upos != "PROPN" && !(char.IsUpper(words[first].Form[0]) && words[first].Upos is not ("DET" or "PRON"))) first++;
        return (first, end);
    }

    private static bool EndsName(string relation) => relation.Split(':')[0] is "conj" or "appos" or "acl" or "advcl" or "parataxis" or "list" or "dep";

    private static int HeadOf(IReadOnlyList<ConlluWord> words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (words[i].Head - 1 < first || words[i].Head - 1 >= end) return i;
        return -1;
    }

    private static int Leftmost(IReadOnlyList<ConlluWord> words, int root, int floor)
    {
        var leftmost = root;
        for (var i = floor; i < root; i++)
            if (DependsOn(words, i, root)) leftmost = Math.Min(leftmost, i);
        return leftmost;
    }

    private static bool DependsOn(IReadOnlyList<ConlluWord> words, int word, int ancestor)
    {
        for (var steps = 0; word >= 0 && steps <= words.Count; steps++)
        {
            if (word == ancestor) return true;
            word = words[word].Head - 1;
        }

        return false;
    }
}
