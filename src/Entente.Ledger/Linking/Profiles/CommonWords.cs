using System.Collections.Frozen;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>Words that say nothing about what a dealing is about: grammar, speech, numbers and dates.</summary>
internal static class CommonWords
{
    private const string Grammar = """
        a about above after again against ago all almost also although among an and another any are around as at back be because been
        before being below between both but by can could did do does done down during each early either else end even ever every few first
        five for four from further get given go good had has have having he her here him his how however if in include including into is
        it its itself just last late later least less like made main major make many may me mean might more most much must my near new
        next nine no nor not now of off on once one only or other our out over own part people per place put recent same see set seven
        several she should since six so some still such take ten than that the their them then there these they third this those three
        through time to today together told too two under until up upon us use very was way we week well were what when where whether
        which while who whom whose why will with within without would year yesterday yet you your day month second eight half old long
        high low ahead already way
        """;

    private const string Speech = """
        accord added adding agency announce announced announcement asked call called claim comment confirmed declared declined described
        expected explain issued met news newspaper noted official officials president minister ministry prime foreign government spokesman
        spokeswoman spokesperson statement quoted report reported reporter reporters reuters said saying say says secretary source sources
        speak speaking state states tell told according country countries nation national mr mrs ms sir dr leader department chief head
        deputy senior meeting conference
        """;

    private const string Figures = """
        mln bln trillion million billion thousand hundred dozen dlr dlrs dollar dollars pct percent cent cents pound euro euros yen mark
        marks franc francs rouble roubles ruble rubles tonne tonnes ton tons barrel barrels bpd monday tuesday wednesday thursday friday
        saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug
        sep sept oct nov dec about total number amount worth value cost
        """;

    private static readonly FrozenSet<string> All =
        $"{Grammar} {Speech} {Figures}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
