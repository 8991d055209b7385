namespace Entente.Language.Conllu;

/// <summary>Reads CoNLL-U: words, heads and relations; empty nodes are passed over, a line for several words only gives its blank.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file.</summary>
    /// <exception cref="FormatException">A line is none of a comment, a word and a blank; the message names it.</exception>
    public static List<ConlluSentence> Read(TextReader reader)
    {
        var sentences = new List<ConlluSentence>();
        var pending = new PendingSentence();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0) pending.EndInto(sentences);
            else if (line[0] == '#') pending.Comment(line);
            else pending.Add(line.Split('\t'), number);
        }

        pending.EndInto(sentences);
        return sentences;
    }

    /// <summary>The sentences of the file at <paramref name="path"/>.</summary>
    public static List<ConlluSentence> ReadFile(string path)
    {
        using var reader = File.OpenText(path);
        return Read(reader);
    }

    private sealed class PendingSentence
    {
        private readonly List<ConlluWord> _words = [];
        private string? _id;
        private bool _beginsParagraph;
        private bool _beginsDocument;
        private (int Last, bool SpaceAfter) _multiword;

        public void Comment(string line)
        {
            _beginsDocument |= line.StartsWith("# newdoc", StringComparison.Ordinal);
            _beginsParagraph |= _beginsDocument || line.StartsWith("# newpar", StringComparison.Ordinal);
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) _id = line[12..];
        }

        public void Add(string[] columns, int line)
        {
            if (columns.Length != Columns) throw new FormatException($"line {line}: {columns.Length} columns instead of {Columns}");
            if (columns[0].Contains('.')) return;
            var dash = columns[0].IndexOf('-');
            if (dash > 0) _multiword = (Number(columns[0][(dash + 1)..], line), SpaceAfter(columns[9]));
            else _words.Add(Word(columns, Number(columns[0], line), line));
        }

        public void EndInto(List<ConlluSentence> sentences)
        {
            if (_words.Count == 0) return;
            sentences.Add(new ConlluSentence([.. _words], _id, _beginsParagraph, _beginsDocument));
            _words.Clear();
            (_id, _beginsParagraph, _beginsDocument, _multiword) = (null, false, false, default);
        }

        private ConlluWord Word(string[] c, int number, int line)
        {
            if (number != _words.Count + 1) throw new FormatException($"line {line}: word {number} where {_words.Count + 1} was due");
            var space = number < _multiword.Last ? false : number == _multiword.Last ? _multiword.SpaceAfter : SpaceAfter(c[9]);
            return new ConlluWord(c[1], c[2], c[3], c[4], c[5], c[6] == "_" ? -1 : Number(c[6], line), c[7], c[9], space);
        }

        private static bool SpaceAfter(string misc) => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

        private static int Number(string digits, int line) =>
            int.TryParse(digits, out var number) && number >= 0 ? number : throw new FormatException($"line {line}: \"{digits}\" is no number");
    }
}
