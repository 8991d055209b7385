using Entente.Reading.Actors.Gazetteers;
using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>
/// Gives a person without a state the code that the words behind tell: "Maynard Glitman, who heads the American team",
/// "Bryan Walman, a manager for Reed Tool Co", "a spokesman for the ministry".
/// </summary>
internal sealed class Descriptions(ActorWords words, List<Draft> drafts)
{
    private const int LongestDescription = 16;

    /// <summary>Fills in what can be told from the first actor with a code in each description.</summary>
    public void Apply()
    {
        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i] is { Type: ActorType.Person, Codes.IsEmpty: true } person && Opens(i) && Teller(i) is { } teller)
                drafts[i] = person with { Codes = teller.Codes, IsTentative = false };
    }

    private bool Opens(int index)
    {
        var person = drafts[index];
        var next = words.Key(person.End);
        if (!person.HasName) return person.Role == RoleWord.Post && next is "FOR" or "OF" or "AT" or "WITH" or "FROM";
        if (next is "OF" or "FROM") return words.IsCapital(person.End + 1) || words.Key(person.End + 1) == "THE";
        if (words.Form(person.End) != ",") return false;
        if (words.Key(person.End + 1) is "A" or "AN" or "THE" or "WHO" or "FROM" or "OF") return true;
        return index + 1 < drafts.Count && drafts[index + 1] is { Role: not null } role && role.First == person.End + 1;
    }

    private Draft? Teller(int index)
    {
        var end = EndOfDescription(drafts[index]);
        for (var i = index + 1; i < drafts.Count && drafts[i].First < end; i++)
            if (!drafts[i].Codes.IsEmpty && drafts[i].Type != ActorType.Outlet && (drafts[i].Type != ActorType.Person || !drafts[i].HasName)) return drafts[i];
        return null;
    }

    private int EndOfDescription(Draft person)
    {
        var sentence = words.Text.Token(person.First).SentenceIndex;
        var end = Math.Min(words.Count, person.End + LongestDescription);
        for (var i = person.End + 1; i < end; i++)
            if (words.Form(i) is "," or ";" or ":" or ")" || words.Text.Token(i).SentenceIndex != sentence) return i;
        return end;
    }
}
