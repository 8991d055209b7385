namespace Entente.Language.Conllu;

/// <summary>Reads the spans that GUM keeps in the last column as <c>Entity=(1-person-…(2-place-…)1)</c>.</summary>
internal static class EntityColumn
{
    private const string Key = "Entity=";

    /// <summary>The spans of a sentence, each closed one once; words from 0, end exclusive.</summary>
    public static List<(string Type, int First, int End)> Spans(ConlluSentence sentence)
    {
        var closed = new List<(string, int, int)>();
        var open = new List<(string Id, string Type, int First)>();
        for (var word = 0; word < sentence.Words.Count; word++)
        {
            var value = ValueOf(sentence.Words[word].Misc);
            for (var at = 0; at < value.Length;)
            {
                var end = at + 1;
                while (end < value.Length && value[end] is not ('(' or ')')) end++;
                var closes = end < value.Length && value[end] == ')';
                if (value[at] == '(') Open(value[(at + 1)..end], word);
                if (closes) Close(value[at] == '(' ? open[^1].Id : value[at..end], word);
                at = closes ? end + 1 : end;
            }
        }

        return closed;

        void Open(string fields, int word)
        {
            var parts = fields.Split('-');
            open.Add((parts[0], parts.Length > 1 ? parts[1] : "", word));
        }

        void Close(string id, int word)
        {
            var at = open.FindLastIndex(o => o.Id == id);
            if (at < 0) return;
            closed.Add((open[at].Type, open[at].First, word + 1));
            open.RemoveAt(at);
        }
    }

    private static string ValueOf(string misc)
    {
        foreach (var part in misc.Split('|'))
            if (part.StartsWith(Key, StringComparison.Ordinal)) return part[Key.Length..];
        return "";
    }
}
