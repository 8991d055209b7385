using System.Collections.Frozen;

namespace Entente.Reading.Terms.Figures;

/// <summary>The closed classes of words that end a noun phrase.</summary>
internal static class NounPhrase
{
    private static readonly FrozenSet<string> Boundaries =
        """
        a an the this that these those its their his her our your my such
        of in on at by for from to with without within into onto upon under over above below between among amongst against across along
        about after before behind during except inside near off out outside per since than through throughout till toward towards until up
        via versus worth down around beside besides beyond despite including excluding concerning regarding according as
        and or but nor so yet if when while where which who whom whose what because although though unless whereas whether
        is are was were be been being am has have had having do does did will would shall should may might can could must
        not no also only both either neither each every all any some more most less much many
        he she it they we you i him them us who there here then now
        includes excludes suggests shows means gives makes takes remains becomes comes goes needs wants expects
        said says say told announced reported signed agreed built ordered bought sold sent went came took made gave
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, belongs to no noun phrase that began before it.</summary>
    public static bool IsBoundary(string word) => Boundaries.Contains(word);
}
