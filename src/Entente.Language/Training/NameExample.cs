using Entente.Language.Features;
using Entente.Language.Names;

namespace Entente.Language.Training;

/// <summary>A sentence to learn names from, with the verdicts of the parser.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Settings">How they stand in the sentence.</param>
/// <param name="Xpos">Their Penn parts of speech.</param>
/// <param name="Relations">Their relations to their heads.</param>
/// <param name="Heads">Their heads, counted from 0; -1 for the root.</param>
/// <param name="Labels">Their name labels.</param>
/// <param name="Types">What kind of thing each word names as the head of a mention, whether by a name or not; -1 where nothing is known.</param>
internal sealed record NameExample(string[] Forms, TokenSetting[] Settings, string[] Xpos, string[] Relations, int[] Heads, int[] Labels, int[] Types)
{
    public int Length => Forms.Length;

    /// <summary>Whether only its names are known.</summary>
    public bool IsPassage => Types[0] < 0;

    public string HeadForm(int word) => Heads[word] < 0 ? "" : Forms[Heads[word]];

    /// <summary>The hashes of each word's dependents.</summary>
    public uint[][] Dependents { get; } =
        [.. Forms.Select((_, i) => Enumerable.Range(0, Forms.Length).Where(d => Heads[d] == i).Take(NameFeatures.MostDependents).Select(d => NameFeatures.OfDependent(Relations[d], Forms[d])).ToArray())];

    public NameExample InCapitals() => new(
        [.. Forms.Select(f => f.ToUpperInvariant())], [.. Settings.Select(s => s | TokenSetting.InCapitals)], Xpos, Relations, Heads, Labels, Types);

    public static NameExample Of(AnnotatedText text, Sentence sentence, int[] labels, int[]? types)
    {
        var tokens = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(text.Token).ToArray();
        var settings = tokens.Select(t => Glue(text, t.Index, sentence)).ToArray();
        string[] forms = [.. tokens.Select(t => t.Form.ToString())];
        Features.Settings.Complete(forms, forms.Length, static (f, i) => f[i], settings);
        return new NameExample(
            forms, settings, [.. tokens.Select(t => t.Xpos)], [.. tokens.Select(t => t.Relation)],
            [.. tokens.Select(t => t.Head < 0 ? -1 : t.Head - sentence.FirstToken)], labels,
            types ?? [.. labels.Select(_ => -1)]);
    }

    private static TokenSetting Glue(AnnotatedText text, int token, Sentence sentence)
    {
        var before = token > sentence.FirstToken && text.SpanOf(token - 1).End == text.SpanOf(token).Start ? TokenSetting.GluedBefore : TokenSetting.None;
        return token + 1 < sentence.EndToken && text.SpanOf(token + 1).Start == text.SpanOf(token).End ? before | TokenSetting.GluedBehind : before;
    }
}
