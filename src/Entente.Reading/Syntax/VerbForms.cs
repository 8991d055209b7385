namespace Entente.Reading.Syntax;

/// <summary>The forms of the verbs that the reading asks for, by which a lemma is mended that the language model got wrong: "initialled" is no form of "initiall".</summary>
internal sealed class VerbForms
{
    private readonly HashSet<string> _infinitives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byForm = new(StringComparer.Ordinal);

    /// <summary>Adds a form; of verbs that share one the first added has it.</summary>
    public void Add(string form, string infinitive)
    {
        _infinitives.Add(infinitive);
        _byForm.TryAdd(form, infinitive);
    }

    /// <summary>The lemma if it is a known verb's, else the verb whose form it is, else the lemma.</summary>
    public string Mend(string form, string lemma) =>
        _infinitives.Contains(lemma) ? lemma : _byForm.GetValueOrDefault(form, lemma);
}
