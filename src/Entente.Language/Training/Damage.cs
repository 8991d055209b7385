using Entente.Language.Networks;

namespace Entente.Language.Training;

/// <summary>Spoils some sentences as wires and scrapers do: capitals, small letters, lost apostrophes, lost full stops.</summary>
internal static class Damage
{
    private const float Capitals = 0.05f, SmallLetters = 0.02f, LostApostrophes = 0.08f, LostStop = 0.08f, CapitalBehindPoint = 0.02f;

    /// <summary>The forms as training sees them this time; shorter by one if the full stop is lost.</summary>
    public static string[] Of(TrainingSentence sentence, SeededRandom random)
    {
        var forms = sentence.Forms;
        var draw = random.Share();
        if (draw < Capitals) return [.. forms.Select(f => f.ToUpperInvariant())];
        if ((draw -= Capitals) < SmallLetters) return [.. forms.Select(f => f.ToLowerInvariant())];
        if ((draw -= SmallLetters) < LostApostrophes) return [.. forms.Select(WithoutApostrophe)];
        if ((draw -= LostApostrophes) < LostStop && MayLoseStop(sentence)) return forms[..^1];
        if ((draw -= LostStop) < CapitalBehindPoint) return CapitalsBehindPoints(forms);
        return forms;
    }

    /// <summary>All forms in capitals, or without apostrophes and the last stop: the two kinds of copies that are measured.</summary>
    public static string[] Capitalised(string[] forms) => [.. forms.Select(f => f.ToUpperInvariant())];

    public static string WithoutApostrophe(string form) =>
        form.Length > 1 && form.AsSpan().IndexOfAny('\'', '’') >= 0 ? form.Replace("'", "").Replace("’", "") : form;

    public static bool MayLoseStop(TrainingSentence sentence) =>
        sentence.Length > 3 && sentence.Forms[^1] is "." or "!" or "?" && !sentence.Heads.Contains(sentence.Length);

    // "the U.S. Had pushed", as wires were once capitalised.
    private static string[] CapitalsBehindPoints(string[] forms)
    {
        var changed = forms.ToArray();
        for (var i = 1; i < forms.Length; i++)
            if (forms[i - 1].Length > 1 && forms[i - 1][^1] == '.') changed[i] = char.ToUpperInvariant(forms[i][0]) + forms[i][1..];
        return changed;
    }
}
