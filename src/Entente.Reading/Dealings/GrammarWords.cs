using System.Collections.Frozen;

namespace Entente.Reading.Dealings;

/// <summary>The closed classes of English words that show where phrases and clauses begin. All in lower case.</summary>
internal static class GrammarWords
{
    public static readonly FrozenSet<string> Prepositions = Set(
        """
        of to from by with between among in at on for into against off offshore near over under within without through towards toward
        after before during until since about across behind beyond despite like unlike via per amid around concerning regarding onto
        outside inside upon versus along alongside including than as because given following pending throughout
        """);

    public static readonly FrozenSet<string> Determiners = Set(
        "the a an this that these those its their his her our your my some any each every both all no another such other several many few most either neither");

    public static readonly FrozenSet<string> Definite = Set("the this that these those its their his her our both such");

    public static readonly FrozenSet<string> Have = Set("have has had 've having");

    public static readonly FrozenSet<string> Be = Set("be is are was were been being am 're 'm");

    public static readonly FrozenSet<string> Do = Set("do does did");

    public static readonly FrozenSet<string> Future = Set("will shall 'll wo");

    public static readonly FrozenSet<string> Modals = Set("would could may might can should must 'd ca");

    public static readonly FrozenSet<string> Negations = Set("not n't never nor cannot no neither");

    public static readonly FrozenSet<string> Pronouns = Set("he she it they we i you who which that");

    public static readonly FrozenSet<string> Conjunctions = Set("and or but nor plus &");

    public static readonly FrozenSet<string> Relatives = Set("which who whose whom where");

    public static readonly FrozenSet<string> Subordinators = Set(
        "that while although though because if when whether unless whereas once as so since until after before");

    public static readonly FrozenSet<string> Adverbs = Set(
        """
        also already now still just yet soon recently today yesterday tomorrow then ever only even again further therefore thus however instead
        formally officially jointly currently today later earlier first once always often together meanwhile reportedly finally
        """);

    /// <summary>Forms of common verbs that are as often nouns, singular or plural.</summary>
    public static readonly FrozenSet<string> NounsLikeVerbs = Set(
        """
        ship ships order orders need needs plan plans offer offers request requests aim aims look looks hope hopes call calls demand demands help end ends
        start starts cut cuts freeze halt halts delay delays stop stops state states claim claims share shares drop drops decline declines work works study studies
        draft drafts bid bids press force forces train trains base bases field fields drill drills station stations lift award awards grant grants loan loans
        fund funds finance finances lease leases launch launches host head heads report reports note notes exploit exploits progress review reviews
        strike strikes seal lapse collapse approach attack attacks increase increases rise rises fall falls double meeting meetings bar bars mine mines view views
        """);

    public static bool IsAuxiliary(string word) =>
        Have.Contains(word) || Be.Contains(word) || Do.Contains(word) || Future.Contains(word) || Modals.Contains(word);

    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("supply" or "italy" or "family" or "assembly" or "apply" or "july"));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
