using System.Text;

namespace Entente.Language.Conllu;

/// <summary>Writes CoNLL-U as level 2 of the Universal Dependencies validation asks for it, names as <c>Entity</c> in the last column.</summary>
internal sealed class ConlluWriter(AnnotatedText text, string id, TextWriter writer)
{
    public void Write()
    {
        writer.Write($"# newdoc id = {Plain(id)}\n");
        var names = NamesByToken();
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph) writer.Write($"# newpar id = {Plain(id)}-p{sentence.Paragraph + 1}\n");
            paragraph = sentence.Paragraph;
            writer.Write($"# sent_id = {Plain(id)}-{sentence.Index + 1}\n# text = {TextOf(sentence)}\n");
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++) Write(text.Token(t), sentence, names.GetValueOrDefault(t, ""));
            writer.Write('\n');
        }
    }

    private void Write(Token token, Sentence sentence, string entity)
    {
        var number = token.Index - sentence.FirstToken + 1;
        var head = token.Relation.Length == 0 ? "_" : token.Head < 0 ? "0" : $"{token.Head - sentence.FirstToken + 1}";
        var glued = token.Index + 1 < sentence.EndToken && text.SpanOf(token.Index + 1).Start == token.Span.End;
        var misc = string.Join('|', new[] { entity, glued ? "SpaceAfter=No" : "" }.Where(m => m.Length > 0));
        string[] columns =
        [
            $"{number}", Plain(token.Form), Field(token.Lemma), Field(token.Upos), Field(token.Xpos), Field(token.Features), head,
            Field(token.Relation), "_", Field(misc),
        ];
        writer.Write(string.Join('\t', columns));
        writer.Write('\n');
    }

    private Dictionary<int, string> NamesByToken()
    {
        var marks = new Dictionary<int, string>();
        for (var n = 0; n < text.Names.Length; n++)
        {
            var name = text.Names[n];
            var single = name.EndToken == name.FirstToken + 1;
            marks[name.FirstToken] = $"Entity=({n + 1}-{Word(name.Kind)}{(single ? ")" : "")}";
            if (!single) marks[name.EndToken - 1] = $"Entity={n + 1})";
        }

        return marks;
    }

    private static string Word(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organisation => "organization",
        _ => "place",
    };

    // The words with single blanks where any white space stood.
    private string TextOf(Sentence sentence)
    {
        var line = new StringBuilder();
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (t > sentence.FirstToken && text.SpanOf(t - 1).End < text.SpanOf(t).Start) line.Append(' ');
            line.Append(Plain(text.Token(t).Form));
        }

        return line.ToString();
    }

    private static string Field(string value) => value.Length == 0 ? "_" : Plain(value);

    // Half a surrogate pair cannot be written; a tab or line end would break the columns; UD asks for normal form C.
    private static string Plain(ReadOnlySpan<char> value)
    {
        var plain = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes()) plain.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? "\uFFFD" : rune.ToString());
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}
