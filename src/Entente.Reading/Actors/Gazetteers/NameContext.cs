using System.Collections.Frozen;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>What the words beside an ambiguous name say about it.</summary>
internal static class NameContext
{
    private static readonly FrozenSet<string> BeforeStates =
        "IN TO FROM WITH BY BETWEEN AGAINST FOR INTO ACROSS THROUGHOUT TOWARDS VIA LIKE WITHIN INSIDE OUTSIDE NEAR"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BehindActors =
        """
        SAID SAYS HAS HAD HAVE WILL WOULD IS WAS SIGNED SIGNS AGREED AGREES PLANS PLANNED WANTS ANNOUNCED REJECTED RATIFIED ACCUSED ASKED BEGAN OWES
        MAY CAN COULD SHOULD MUST ALSO SIGN BOUGHT SOLD BUYS SELLS SUPPLIES RECEIVED RECEIVES HOLDS LAUNCHED STARTED
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the name at hand is a part of a person's or another name: "Michael Jordan", "Mr Jordan", "Georgia Pacific".</summary>
    public static bool IsPartOfOtherName(ActorWords words, Gazetteer gazetteer, int first, int end)
    {
        if (words.InCapitals(first)) return false;
        return IsForeignCapital(words, gazetteer, first - 1, first, end) || IsForeignCapital(words, gazetteer, end, first, end);
    }

    /// <summary>Whether the neighbours speak for an actor of the type.</summary>
    public static bool Fits(ActorWords words, Gazetteer gazetteer, int first, int end, ActorType type)
    {
        if (words.IsPossessive(end) || BehindActors.Contains(words.Key(end)) || IsDateline(words, first, end)) return true;
        if (words.Key(end) is "'S") return true;
        if (type is ActorType.State or ActorType.Place) return BeforeStates.Contains(words.Key(first - 1)) || IsListed(words, gazetteer, first, end);
        return words.Key(end) is "CORP" or "CORP." or "INC" or "INC." or "CO" or "CO." or "LTD" or "PLC" or "SA" or "AG" or "LTD.";
    }

    // "Armenia and Georgia", "Chad, Niger".
    private static bool IsListed(ActorWords words, Gazetteer gazetteer, int first, int end)
    {
        if (words.Key(end) is "AND" or "," or "-" && IsStateName(words, gazetteer, end + 1)) return true;
        for (var back = 1; back <= 3 && words.Key(first - 1) is "AND" or "," or "-"; back++)
            if (IsStateName(words, gazetteer, first - 1 - back)) return true;
        return false;
    }

    private static bool IsStateName(ActorWords words, Gazetteer gazetteer, int at) =>
        at >= 0 && at < words.Count && gazetteer.Names.Longest(words, at, Math.Min(words.Count, at + 4)) is { } match
        && match.Values.Any(v => v.Type == ActorType.State);

    private static bool IsDateline(ActorWords words, int first, int end) =>
        words.StartsSentence(first) && words.IsAllCapitals(first) && words.Key(end) is "," or "(" or "-";

    // A capitalised neighbour in the same sentence that is neither a known name, a title nor a sentence's first word.
    private static bool IsForeignCapital(ActorWords words, Gazetteer gazetteer, int at, int first, int end)
    {
        if (at < 0 || at >= words.Count || !words.IsCapital(at) || words.IsAllCapitals(at)) return false;
        if (words.Text.Token(at).SentenceIndex != words.Text.Token(first).SentenceIndex) return false;
        if (ClosedWords.IsFunctionWord(words.Key(at)) || ClosedWords.IsCalendarWord(words.Key(at))) return false;
        var limit = at < first ? first : Math.Min(words.Count, end + 6);
        if (gazetteer.Names.Longest(words, at, limit) is not null) return false;
        return gazetteer.Roles.Longest(words, at, limit) is not { } role || role.Values.Any(v => v.Word == RoleWord.Address);
    }
}
