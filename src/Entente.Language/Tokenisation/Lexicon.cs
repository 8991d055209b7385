using System.Collections.Frozen;

namespace Entente.Language.Tokenisation;

/// <summary>The closed word lists that tokens and sentences are cut by.</summary>
internal static class Lexicon
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Set(
        """
        Mr Mrs Ms Mlle Dr Drs Prof St Sr Jr Gen Lt Col Maj Capt Cmdr Adm Sgt Brig Rev Hon Gov Sen Sens Rep Reps Pres Amb Sec Msgr Ft Ph Sc Mt
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
        Inc Corp Co Ltd Plc Bros Cie SpA Cos vs etc approx est No Nos Vol vol Art Sect Fig al Ave Blvd Rd esp ca Attn yrs mins
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Que
        MR MRS MS DR PROF ST GEN LT COL MAJ CAPT ADM REV GOV SEN REP INC CORP CO LTD PLC BROS
        """);

    // Behind these a point ends no sentence even before a capital: they introduce a name or a number.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Introducers = Set(
        """
        Mr Mrs Ms Mlle Dr Drs Prof St Gen Lt Col Maj Capt Cmdr Adm Sgt Brig Rev Hon Gov Sen Sens Rep Reps Pres Amb Sec Msgr Ft Mt No Nos Vol vol Art vs al ca
        MR MRS MS DR PROF ST GEN LT COL MAJ CAPT ADM REV GOV SEN REP
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitSuffixes = Set(
        """
        k m mn mln mio b bn bln bil tn trn cr km kms m3 cm bcm mcm tcm kg t mt g kt mw gw kw mwh gwh kwh twh bpd bbl bbls bcf mcf tcf
        pct pc p c ft mi mph kph am pm yr yrs hr hrs x nm ha dlr dlrs mbpd mtpa mmt gwe mwe
        """, StringComparer.OrdinalIgnoreCase);

    // Written with a hyphen these are no words of their own: "non-oil", "re-export", "co-operation".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BoundPrefixes = Set(
        "non e re anti co pre pro cross post over multi ex sub counter semi mini socio inter intra micro", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a point behind <paramref name="word"/> belongs to it.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.Contains(word);

    /// <summary>Whether <paramref name="word"/>, written with a point, leads to the next word instead of ending a sentence.</summary>
    public static bool IsIntroducer(ReadOnlySpan<char> word) => Introducers.Contains(word);

    /// <summary>Whether letters that follow digits without a blank are a unit of their own ("4bn", "1200MW").</summary>
    public static bool IsUnitSuffix(ReadOnlySpan<char> letters) => UnitSuffixes.Contains(letters);

    /// <summary>Whether <paramref name="word"/> and what follows its hyphen are one word.</summary>
    public static bool IsBoundPrefix(ReadOnlySpan<char> word) => BoundPrefixes.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words, StringComparer? comparer = null) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer ?? StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
