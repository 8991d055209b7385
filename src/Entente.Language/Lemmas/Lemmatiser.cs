using Entente.Language.Features;
using Entente.Language.Tagging;

namespace Entente.Language.Lemmas;

/// <summary>Forms and tags to lemmas: exceptions first, then the longest known ending.</summary>
/// <param name="Keys">Hashes of forms and endings.</param>
/// <param name="ScriptOfKey">The script of each key.</param>
/// <param name="Scripts">The scripts.</param>
internal sealed record LemmaRules(uint[] Keys, int[] ScriptOfKey, LemmaScript[] Scripts);

/// <summary>Applies <see cref="LemmaRules"/>.</summary>
internal sealed class Lemmatiser(LemmaRules rules)
{
    private const int LongestForm = 64;

    private readonly FeatureIndex _index = new(rules.Keys);

    public LemmaRules Rules => rules;

    /// <summary>The lemma of <paramref name="form"/> as <paramref name="tag"/>.</summary>
    public string LemmaOf(ReadOnlySpan<char> form, Tag tag)
    {
        if (form.Length > LongestForm) return form.ToString();
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        var lemma = ScriptOf(lower, tag).Apply(form);
        return lemma.Length > 0 ? lemma.Replace('’', '\'') : form.ToString();
    }

    private LemmaScript ScriptOf(ReadOnlySpan<char> lower, Tag tag)
    {
        var key = LemmaKey.Of(tag);
        if (_index.RowOf(LemmaKey.Whole(key, lower)) is >= 0 and var known) return ScriptAt(known);
        var row = -1;
        for (var length = Math.Min(LemmaKey.LongestEnding, lower.Length); row < 0 && length >= 0; length--)
            row = _index.RowOf(LemmaKey.Ending(key, lower, length));
        var script = row < 0 ? LemmaScript.Lower : ScriptAt(row);

        // An ending says nothing of the capitals of a name that training did not see.
        return tag.Upos == "PROPN" ? script with { Case = LemmaCase.Kept } : script;
    }

    private LemmaScript ScriptAt(int row) => rules.Scripts[rules.ScriptOfKey[row]];
}
