using System.Text;
using Entente.Language.Names;
using Entente.Language.Tokenisation;
using Entente.Language.Views;

namespace Entente.Language.Training;

/// <summary>
/// Reads texts in which only names are marked: a sentence a line, a blank line between passages, names as <c>[PER Ada King]</c>,
/// <c>[ORG World Bank]</c>, <c>[LOC Aswan]</c>; lines that begin with <c>#</c> are remarks.
/// </summary>
internal static class NamedPassages
{
    private static readonly (string Mark, NameKind Kind)[] Marks =
        [("[PER ", NameKind.Person), ("[ORG ", NameKind.Organisation), ("[LOC ", NameKind.Place)];

    /// <summary>The sentences of a file as examples, with the verdicts of <paramref name="parser"/>.</summary>
    public static IEnumerable<NameExample> Read(TextReader reader, Analyser parser)
    {
        var passage = new Passage();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            if (!string.IsNullOrWhiteSpace(line)) passage.Add(line.Trim());
            else
                foreach (var example in passage.Take(parser)) yield return example;
        }

        foreach (var example in passage.Take(parser)) yield return example;
    }

    private sealed class Passage
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextSpan> _tokens = [];
        private readonly List<SentenceBounds> _sentences = [];
        private readonly List<(NameKind Kind, TextSpan Span)> _names = [];

        public void Add(string line)
        {
            if (_text.Length > 0) _text.Append(' ');
            var start = _text.Length;
            for (var at = 0; at < line.Length;)
            {
                var (kind, length) = MarkAt(line, at);
                var close = length > 0 ? line.IndexOf(']', at) : -1;
                if (close < 0)
                {
                    _text.Append(line[at++]);
                    continue;
                }

                _names.Add((kind, new TextSpan(_text.Length, _text.Length + close - at - length)));
                _text.Append(line, at + length, close - at - length);
                at = close + 1;
            }

            var first = _tokens.Count;
            foreach (var token in Tokeniser.Tokenise(_text.ToString(start, _text.Length - start))) _tokens.Add(new TextSpan(start + token.Start, start + token.End));
            if (_tokens.Count > first) _sentences.Add(new SentenceBounds(first, _tokens.Count, 0));
        }

        public List<NameExample> Take(Analyser parser)
        {
            var examples = new List<NameExample>();
            if (_sentences.Count > 0)
            {
                var labels = Labels();
                var text = parser.Analyse(TextView.Of(_text.ToString()), [.. _tokens], [.. _sentences]);
                foreach (var sentence in text.Sentences) examples.Add(NameExample.Of(text, sentence, labels[sentence.FirstToken..sentence.EndToken], null));
            }

            _text.Clear();
            _tokens.Clear();
            _sentences.Clear();
            _names.Clear();
            return examples;
        }

        private int[] Labels()
        {
            var labels = new int[_tokens.Count];
            foreach (var (kind, span) in _names)
            {
                var isFirst = true;
                for (var t = 0; t < labels.Length; t++)
                {
                    if (_tokens[t].End <= span.Start || _tokens[t].Start >= span.End) continue;
                    labels[t] = isFirst ? NameLabels.Begin(kind) : NameLabels.Inside(kind);
                    isFirst = false;
                }
            }

            return labels;
        }

        private static (NameKind Kind, int Length) MarkAt(string line, int at)
        {
            foreach (var (mark, kind) in Marks)
                if (string.CompareOrdinal(line, at, mark, 0, mark.Length) == 0) return (kind, mark.Length);
            return default;
        }
    }
}
