using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>Spoils some sentences as wires and scrapers do: capitals, small letters, lost apostrophes, lost full stops.</summary>
internal static class Damage
{
    private const float Capitals = 0.05f, SmallLetters = 0.02f, LostApostrophes = 0.08f, LostStop = 0.08f, CapitalBehindPoint = 0.02f, WireWord = 0.4f;

    /// <summary>What wires of the eighties wrote for common words of amounts.</summary>
    public static readonly IReadOnlyDictionary<string, string> WireWords =
        "million|mln billion|bln percent|pct %|pct dollars|dlrs dollar|dlr barrels|bbls tons|tonnes"
        .Split(' ').ToDictionary(pair => pair[..pair.IndexOf('|')], pair => pair[(pair.IndexOf('|') + 1)..]);

    /// <summary>The forms as training sees them this time; shorter by one if the full stop is lost.</summary>
    public static string[] Of(TrainingSentence sentence, SeededRandom random)
    {
        var forms = WithWireWords(sentence.Forms, random);
        var draw = random.Share();
        if (draw < Capitals) return [.. forms.Select(f => f.ToUpperInvariant())];
        if ((draw -= Capitals) < SmallLetters) return [.. forms.Select(f => f.ToLowerInvariant())];
        if ((draw -= SmallLetters) < LostApostrophes) return [.. forms.Select(WithoutApostrophe)];
        if ((draw -= LostApostrophes) < LostStop && MayLoseStop(sentence)) return forms[..^1];
        if ((draw -= LostStop) < CapitalBehindPoint) return CapitalsBehindPoints(forms);
        return forms;
    }

    /// <summary>The form without its apostrophes, if anything is left.</summary>
    public static string WithoutApostrophe(string form) =>
        form.Length > 1 && form.AsSpan().IndexOfAny('\'', '’') >= 0 ? form.Replace("'", "").Replace("’", "") : form;

    public static bool MayLoseStop(TrainingSentence sentence) =>
        sentence.Length > 3 && sentence.Forms[^1] is "." or "!" or "?" && !sentence.Heads.Contains(sentence.Length);

    private static string[] WithWireWords(string[] forms, SeededRandom random)
    {
        if (!forms.Any(WireWords.ContainsKey)) return forms;
        return [.. forms.Select(f => WireWords.TryGetValue(f, out var wire) && random.Chance(WireWord) ? wire : f)];
    }

    // "the U.S. Had pushed", as wires were once capitalised.
    private static string[] CapitalsBehindPoints(string[] forms)
    {
        var changed = forms.ToArray();
        for (var i = 1; i < forms.Length; i++)
            if (forms[i - 1].Length > 1 && forms[i - 1][^1] == '.') changed[i] = char.ToUpperInvariant(forms[i][0]) + forms[i][1..];
        return changed;
    }
}
