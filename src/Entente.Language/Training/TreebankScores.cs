namespace Entente.Language.Training;

/// <summary>How well an analysis fits a treebank, in percent: F1 over words as the CoNLL 2018 shared task counts it, which is plain accuracy where the words were given.</summary>
/// <param name="Words">Words cut alike.</param>
/// <param name="Sentences">Sentences cut alike.</param>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn parts of speech.</param>
/// <param name="Features">Morphological features, all of a word's.</param>
/// <param name="Lemmas">Lemmas.</param>
/// <param name="Uas">Heads.</param>
/// <param name="Las">Heads with their relations, subtypes aside.</param>
/// <param name="TypedLas">Heads with their relations, subtypes included.</param>
/// <param name="Names">Names of persons, organisations and places, cut down as training does; NaN where the treebank marks none.</param>
/// <param name="Mentions">The same against the treebank's mentions as they stand, articles and appositions included.</param>
internal readonly record struct TreebankScores(
    double Words, double Sentences, double Upos, double Xpos, double Features, double Lemmas,
    double Uas, double Las, double TypedLas, double Names, double Mentions)
{
    public override string ToString()
    {
        var names = double.IsNaN(Names) ? "" : $" names {Names:F1} (uncut {Mentions:F1})";
        return $"words {Words:F2} sentences {Sentences:F2} UPOS {Upos:F2} XPOS {Xpos:F2} features {Features:F2} lemmas {Lemmas:F2} "
            + $"UAS {Uas:F2} LAS {Las:F2} LAS+subtypes {TypedLas:F2}{names}";
    }
}
