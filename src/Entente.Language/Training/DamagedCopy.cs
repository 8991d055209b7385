using Entente.Language.Conllu;

namespace Entente.Language.Training;

/// <summary>Copies of held-out sentences as wires and scrapers would have left them.</summary>
internal static class DamagedCopy
{
    public static List<ConlluSentence> InCapitals(IEnumerable<ConlluSentence> sentences) =>
        [.. sentences.Select(s => s with { Words = [.. s.Words.Select(w => w with { Form = w.Form.ToUpperInvariant() })] })];

    /// <summary>Without apostrophes and without the last full stop.</summary>
    public static List<ConlluSentence> Worn(IEnumerable<ConlluSentence> sentences) => [.. sentences.Select(Worn)];

    private static ConlluSentence Worn(ConlluSentence sentence)
    {
        var words = sentence.Words.Select(w => w with { Form = Damage.WithoutApostrophe(w.Form) }).ToList();
        var last = words[^1];
        if (words.Count > 3 && last.Form is "." or "!" or "?" && words.All(w => w.Head != words.Count)) words.RemoveAt(words.Count - 1);
        return sentence with { Words = words };
    }
}
