using Entente.Language.Features;

namespace Entente.Language.Training;

/// <summary>A treebank sentence in numbers: places in the inventories, -1 where nothing is known.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Glue">Which words have no white space before or behind them.</param>
/// <param name="Tags">The tag of each word.</param>
/// <param name="Heads">The head of each word, counted from 1; 0 is the root.</param>
/// <param name="Relations">The relation of each word to its head.</param>
/// <param name="Names">The name label of each word.</param>
internal sealed record TrainingSentence(string[] Forms, TokenSetting[] Glue, int[] Tags, int[] Heads, int[] Relations, int[] Names)
{
    public int Length => Forms.Length;
}
