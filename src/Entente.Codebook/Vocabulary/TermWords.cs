using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A word that a number is multiplied by: "million", "crore".</summary>
/// <param name="Name">What entries are known by.</param>
/// <param name="Value">The multiplier.</param>
/// <param name="Words">Its forms.</param>
/// <param name="Glued">Letters that mean it only where they touch the digits ("4m") or a currency sign stands before them.</param>
public sealed record NumberScale(string Name, decimal Value, ImmutableArray<string> Words, ImmutableArray<string> Glued)
{
    internal const string Folder = "terms/scales.yaml";

    internal static NumberScale Read(EntryReader entry) =>
        new(entry.Text("name"), Multiplier.Read(entry, "value"), entry.Texts("words"), entry.Texts("glued"));
}

/// <summary>A rate that spreads are counted from.</summary>
/// <param name="Name">As it stands in the unit of a term: "LIBOR".</param>
/// <param name="Words">How texts write it.</param>
public sealed record Benchmark(string Name, ImmutableArray<string> Words)
{
    internal const string Folder = "terms/benchmarks.yaml";

    internal static Benchmark Read(EntryReader entry) => new(entry.Text("name"), entry.Texts("words"));
}

/// <summary>A thing that is counted under a name that its plural's last letters do not give.</summary>
/// <param name="Name">The singular that the term bears.</param>
/// <param name="Words">The forms that stand behind a number.</param>
public sealed record CountedThing(string Name, ImmutableArray<string> Words)
{
    internal const string Folder = "terms/nouns.yaml";

    internal static CountedThing Read(EntryReader entry) => new(entry.Text("name"), entry.Texts("words"));
}

/// <summary>Words that show what a figure or date is.</summary>
/// <param name="Use">What the grammar of terms does with them.</param>
/// <param name="Words">Words and phrases.</param>
public sealed record TermCue(TermCueUse Use, ImmutableArray<string> Words)
{
    internal const string Folder = "terms/cues.yaml";

    internal static TermCue Read(EntryReader entry) => new(entry.Choice<TermCueUse>("use"), entry.Texts("words"));
}
