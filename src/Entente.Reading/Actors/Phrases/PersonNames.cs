using Entente.Reading.Actors.Gazetteers;

namespace Entente.Reading.Actors.Phrases;

/// <summary>Where the name of a person or firm that no gazetteer holds ends.</summary>
internal sealed class PersonNames(ActorWords words, NameMatch?[] names, Gazetteer gazetteer)
{
    private const int LongestName = 7;
    private const int LongestInCapitals = 2;

    /// <summary>Behind the capitalised name that begins at <paramref name="at"/>; <paramref name="at"/> itself if none does.</summary>
    public int End(int at, int end)
    {
        var limit = Math.Min(end, at + (words.InCapitals(at) ? LongestInCapitals : LongestName));
        var (i, nameEnd) = (at, at);
        while (i < limit)
        {
            if (IsPart(i, at)) nameEnd = i = i + 1;
            else if (i > at && words.Form(i) == "-" && IsTight(i) && i + 1 < limit) nameEnd = i = i + 2;
            else if (ClosedWords.IsNameParticle(words.Key(i)) && LeadsToPart(i, at, limit)) i++;
            else break;
        }

        return nameEnd;
    }

    /// <summary>The number of words that are neither initials nor particles.</summary>
    public int Weight(int first, int end)
    {
        var weight = 0;
        for (var i = first; i < end; i++)
            if (words.IsCapital(i) && !words.Form(i).EndsWith('.')) weight++;
        return weight;
    }

    private bool LeadsToPart(int i, int at, int limit)
    {
        for (var k = i + 1; k < limit && k <= i + 3; k++)
        {
            if (IsPart(k, at)) return i > at || words.Form(i + 1) == "-";
            if (words.Form(k) != "-" && !ClosedWords.IsNameParticle(words.Key(k))) return false;
        }

        return false;
    }

    private bool IsPart(int i, int at)
    {
        if (!words.IsCapital(i) || words.IsPossessive(i)) return false;
        if (names[i] is { } match && match.Type != ActorType.Person && !IsInsideName(match, at)) return false;
        if (ClosedWords.IsCalendarWord(words.Key(i)) && !IsGivenName(i)) return false;
        if (ClosedWords.IsFunctionWord(words.Key(i))) return false;
        return i == at || gazetteer.Roles.Longest(words, i, i + 1) is not { } role || role.Values.Any(v => v.Word == RoleWord.Address);
    }

    // "Jan Vesely", "June Allan"; not "Jan 5" nor "in May Mr Allan said".
    private bool IsGivenName(int i) =>
        words.Key(i) is "JAN" or "APRIL" or "MAY" or "JUNE" or "AUGUST" && words.IsCapital(i + 1) && names[i + 1] is null && !words.InCapitals(i)
        && !ClosedWords.IsFunctionWord(words.Key(i + 1)) && gazetteer.Roles.Longest(words, i + 1, i + 2) is null;

    // "Hamilton Jordan": a one-word place name behind another name part, when no further name follows.
    private bool IsInsideName(NameMatch match, int at) =>
        match.First > at && match.Type is ActorType.Place or ActorType.Outlet or ActorType.Company && match.End == match.First + 1;

    private bool IsTight(int i) =>
        words.Text.Token(i).Span.Start == words.Text.Token(i - 1).Span.End && i + 1 < words.Count
        && words.Text.Token(i).Span.End == words.Text.Token(i + 1).Span.Start && char.IsLetter(words.Form(i + 1)[0]);
}
