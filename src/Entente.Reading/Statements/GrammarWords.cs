using System.Collections.Frozen;

namespace Entente.Reading.Statements;

/// <summary>The closed classes of English that a clause is cut by; all in lower case.</summary>
internal static class GrammarWords
{
    private static readonly FrozenSet<string> SubjectPronouns = Set("he she it they we i you who");

    private static readonly FrozenSet<string> Determiners = Set(
        "the a an this that these those his her its their our my your some any no every each both several many most all another other one two three");

    private static readonly FrozenSet<string> Auxiliaries = Set(
        """
        is are was were be been being am has have had having do does did will would can could shall should may might must cannot wo ca
        're 've 'll 'd 'm wouldnt couldnt didnt doesnt isnt arent wasnt werent hasnt havent hadnt wont cant dont
        """);

    private static readonly FrozenSet<string> Prepositions = Set(
        """
        in on at to of for from by with without about after before during since until till under over against between among through
        throughout via into onto upon within near towards toward despite amid following including concerning regarding around across per like off
        """);

    private static readonly FrozenSet<string> Subordinators = Set(
        "because although though while whereas if unless when whenever where as since once until after before whether that which who whom whose so than");

    private static readonly FrozenSet<string> Coordinators = Set("and but or nor yet");

    private static readonly FrozenSet<string> Connectors = Set(
        """
        but and however meanwhile moreover furthermore also yet still then thus separately elsewhere first second third firstly secondly thirdly
        finally lastly nevertheless nonetheless besides indeed instead earlier later so additionally similarly likewise now
        """);

    private static readonly FrozenSet<string> TimeUnits = Set(
        "day week month year night weekend morning afternoon evening summer autumn fall spring winter quarter time hour minute decade");

    private static readonly FrozenSet<string> Ordinals = Set(
        "first second third fourth fifth sixth seventh eighth ninth tenth latest biggest largest highest lowest steepest");

    private static readonly FrozenSet<string> Days = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
        december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
        """);

    private static readonly FrozenSet<string> Adverbs = Set(
        """
        also later earlier then further again repeatedly recently previously already yesterday today tonight tomorrow here now still ago
        however though too moreover meanwhile once never always often merely only simply just even ever further furthermore afterwards
        flatly bluntly long since not n't either instead
        """);

    // Irregular pasts that stand as main verbs in news of this kind; the regular ones are told by their ending.
    private static readonly FrozenSet<string> Pasts = Set(
        """
        said told went came took gave made met saw held rose fell grew led left sent won lost brought bought sold began became broke built paid
        put set cut hit kept knew lent meant ran spent stood wrote spoke thought found got fought felt chose drew heard taught drove flew fled hid sank
        struck stole threw wore bore dealt forgot hung laid lay sought swept shook shrank understood undertook withdrew overcame oversaw caught rejects says sees wants plans hopes expects needs
        remains comes goes takes gives makes means includes calls aims seeks faces stands
        """);

    /// <summary>Whether the noun names figures or papers, which show something and are cited, but are nobody.</summary>
    public static bool IsRecord(string word) =>
        word is "figures" or "data" or "statistics" or "documents" or "records" or "numbers" or "estimates";

    public static bool IsSubjectPronoun(string word) => SubjectPronouns.Contains(word);

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsSubordinator(string word) => Subordinators.Contains(word);

    public static bool IsCoordinator(string word) => Coordinators.Contains(word);

    public static bool IsConnector(string word) => Connectors.Contains(word);

    public static bool IsTimeUnit(string word) => TimeUnits.Contains(word);

    public static bool IsOrdinal(string word) => Ordinals.Contains(word);

    public static bool IsDay(string word) => Days.Contains(word);

    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal)
            && word is not ("july" or "italy" or "supply" or "family" or "only" or "assembly" or "monopoly"));

    /// <summary>Whether the word, in lower case as the text has it, looks like a finite verb.</summary>
    public static bool LooksFinite(string word) =>
        IsAuxiliary(word) || Pasts.Contains(word)
            || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
