using Entente.Language.Conllu;
using Entente.Language.Names;

namespace Entente.Language.Training;

/// <summary>
/// The names in a sentence of GUM: mentions of persons, organisations and places with a proper noun as head, cut down to the name itself
/// (no article before it; no apposition, bracket, clause or place where it is behind it), the outermost where they nest; of a coordination,
/// its members.
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

    /// <summary>The name label of each word.</summary>
    public static int[] Labels(ConlluSentence sentence) => NameLabels.Of(In(sentence), sentence.Words.Count);

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
            if (IsMember(words, i, head)) return null;
            if (words[i].Form is "(" or "[" || LeavesName(words, i, head, first, end)) end = Math.Min(i, Leftmost(words, i, head + 1));
        }

        while (end > head + 1 && words[end - 1].Upos is "PUNCT" && words[end - 1].Form is not (")" or "." or "\"")) end--;
        while (end > head + 1 && words[end - 1].Upos is "PART" or "CCONJ") end--;
        while (first < head && words[first].Upos != "PROPN" && !(char.IsUpper(words[first].Form[0]) && words[first].Upos is not ("DET" or "PRON"))) first++;
        return (first, end);
    }

    private static bool IsMember(IReadOnlyList<ConlluWord> words, int word, int head) =>
        words[word].Head == head + 1 && words[word].Relation.StartsWith("conj", StringComparison.Ordinal);

    // What explains the name, what tells where it is ("in Seattle", but not "of Flight"), and what does not belong to it by the tree.
    private static bool LeavesName(IReadOnlyList<ConlluWord> words, int word, int head, int first, int end)
    {
        var governor = words[word].Head - 1;
        if (governor < first || governor >= end) return words[word].Upos != "PUNCT";
        var relation = words[word].Relation.Split(':')[0];
        if (relation is "acl" or "advcl" or "parataxis") return true;
        if (governor != head) return false;
        return relation is "appos" or "list" or "dep" || (relation is "nmod" or "obl" && TellsWhere(words, word));
    }

    private static bool TellsWhere(IReadOnlyList<ConlluWord> words, int word)
    {
        for (var i = 0; i < word; i++)
            if (words[i].Head == word + 1 && words[i].Relation == "case") return words[i].Lemma.ToLowerInvariant() is not ("of" or "for" or "de" or "'s");
        return false;
    }

    /// <summary>The word of a mention whose head lies outside it; -1 if none does.</summary>
    public static int HeadOf(IReadOnlyList<ConlluWord> words, int first, int end)
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
