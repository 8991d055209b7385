using Entente.Language;

namespace Entente.Reading.Syntax;

/// <summary>The columns of a parsed text, token by token, in the forms that the reading asks for: lower case, without the relations' rarer subtypes.</summary>
internal sealed class ParsedWords
{
    /// <param name="text">The parsed text.</param>
    /// <param name="infinitives">Forms of verbs that are known beyond doubt; they mend a lemma that is no known infinitive.</param>
    public ParsedWords(AnnotatedText text, VerbForms infinitives)
    {
        Text = text;
        var count = text.TokenCount;
        (Lower, Lemma, Upos, Xpos, Relation) = (new string[count], new string[count], new string[count], new string[count], new string[count]);
        Head = new int[count];
        for (var i = 0; i < count; i++)
        {
            var token = text.Token(i);
            Lower[i] = token.Form.ToString().ToLowerInvariant();
            Lemma[i] = token.Lemma.ToLowerInvariant();
            if (token.Upos == "VERB") Lemma[i] = infinitives.Mend(Lower[i], Lemma[i]);
            (Upos[i], Xpos[i], Head[i], Relation[i]) = (token.Upos, token.Xpos, token.Head, Plain(token.Relation));
        }
    }

    public AnnotatedText Text { get; }

    public string[] Lower { get; }

    public string[] Lemma { get; }

    public string[] Upos { get; }

    public string[] Xpos { get; }

    public string[] Relation { get; }

    public int[] Head { get; }

    public int Count => Lower.Length;

    /// <summary>The tokens whose head this is, in order.</summary>
    public IEnumerable<int> Children(int token) => Text.Token(token).Dependents.Select(t => t.Index);

    /// <summary>The first child with the relation; -1 where there is none.</summary>
    public int Child(int token, string relation)
    {
        foreach (var child in Children(token))
            if (Relation[child] == relation) return child;
        return -1;
    }

    /// <summary>The token of the range whose head lies outside it; the last one where the tree shows none.</summary>
    public int HeadOf(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Head[i] < first || Head[i] >= end) return i;
        return end - 1;
    }

    /// <summary>The preposition that leads to the token, "" where none does.</summary>
    public string PrepositionOf(int token)
    {
        foreach (var child in Children(token))
            if (Relation[child] == "case" && Lower[child] is not ("'s" or "’s" or "'" or "’")) return Lower[child];
        return "";
    }

    public bool IsVerb(int token) => Upos[token] is "VERB" or "AUX";

    private static string Plain(string relation) => relation switch
    {
        "nsubj:pass" or "nmod:poss" or "acl:relcl" or "obl:agent" or "aux:pass" => relation,
        _ => relation.IndexOf(':', StringComparison.Ordinal) is var at && at < 0 ? relation : relation[..at],
    };
}
