using Entente.Reading.Actors.Gazetteers;
using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Joins a name and the office or description beside it: "Sergei Tsivilev, Russia's energy minister", "the Kremlin's spokesman, Dmitry Peskov".</summary>
internal sealed class Appositions(ActorWords words, List<Draft> drafts)
{
    private const int WidestGap = 4;

    /// <summary>Gives both sides of each apposition the same name and codes.</summary>
    public void Join()
    {
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            if (IsOfficePair(drafts[i], drafts[i + 1])) JoinOffices(i);
            if (!IsApposition(drafts[i], drafts[i + 1])) continue;
            if (TakesDescription(drafts[i], drafts[i + 1])) Join(i, i + 1);
            else if (TakesDescription(drafts[i + 1], drafts[i])) Join(i + 1, i);
        }

    }

    private void Join(int name, int description)
    {
        var (named, described) = (drafts[name], drafts[description]);
        var codes = named.Codes.IsEmpty ? described.Codes : named.Codes;
        var type = named.IsTentative && described.Type is ActorType.Person or ActorType.Company ? described.Type : named.Type;
        drafts[name] = named with { Codes = codes, IsTentative = false, Type = type, Role = named.Role ?? described.Role, States = described.States };
        drafts[description] = described with { Codes = described.Codes.IsEmpty ? codes : described.Codes, Name = named.Name };
    }

    private static bool TakesDescription(Draft name, Draft description) =>
        name.HasName && name.Type is ActorType.Person or ActorType.Company && description.IsBareRole && Matches(name, description)
        && (name.Codes.IsEmpty || description.Codes.IsEmpty || name.Codes.Intersect(description.Codes).Any());

    private static bool Matches(Draft name, Draft description)
    {
        if (name.Type == ActorType.Person && description.Role <= RoleWord.Post) return true;
        return description.Role == RoleWord.Firm && (name.IsTentative || name.Type == ActorType.Company);
    }

    // A comma with an article at most between them, and a comma, stop or verb behind.
    private bool IsApposition(Draft left, Draft right)
    {
        if (right.First - left.End is < 1 or > WidestGap || words.Form(left.End) != "," || !InSameSentence(left, right)) return false;
        for (var i = left.End + 1; i < right.First; i++)
            if (!ClosedWords.OpensDescription(words.Key(i))) return false;
        return Closes(right.End) || right.IsBareRole;
    }

    private bool Closes(int at) => words.Form(at) is "," or "." or ")" or ";" or "\"" or "”" or "" or "(" || ClosedWords.IsSpeechVerb(words.Key(at));

    private bool InSameSentence(Draft left, Draft right) => words.Text.Token(left.First).SentenceIndex == words.Text.Token(right.First).SentenceIndex;

    // "Nigerian oil minister and OPEC president Rilwanu Lukman" is one person.
    private bool IsOfficePair(Draft left, Draft right) =>
        left is { IsBareRole: true, Role: <= RoleWord.Post } && right is { HasName: true, Role: <= RoleWord.Post }
        && right.First == left.End + 1 && words.Key(left.End) == "AND";

    private void JoinOffices(int left)
    {
        var codes = drafts[left + 1].Codes.Union(drafts[left].Codes).ToList();
        drafts[left + 1] = drafts[left + 1] with { Codes = [.. codes] };
        drafts[left] = drafts[left] with { Name = drafts[left + 1].Name };
    }

    /// <summary>Takes for granted the tentative names that speak, or whose last word the article uses alone.</summary>
    public void Confirm()
    {
        var alone = drafts.Where(d => d is { HasName: true, Role: RoleWord.Address }).Select(d => LastWord(d.Name)).ToHashSet(StringComparer.Ordinal);
        var covered = new HashSet<int>(drafts.SelectMany(d => Enumerable.Range(d.First, d.End - d.First)));
        for (var i = 0; i < words.Count; i++)
            if (words.IsCapital(i) && !covered.Contains(i) && !words.InCapitals(i) && !words.StartsSentence(i)) alone.Add(words.Key(i));
        for (var i = 0; i < words.Count; i++)
            if (words.IsCapital(i) && !covered.Contains(i) && ClosedWords.IsSpeechVerb(words.Key(i + 1))) alone.Add(words.Key(i));
        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i] is { IsTentative: true, Type: ActorType.Person } draft && (Speaks(draft) || alone.Contains(LastWord(draft.Name))))
                drafts[i] = draft with { IsTentative = false };
            else if (drafts[i] is { IsTentative: true, Type: ActorType.Company, Codes.IsEmpty: false } firm)
                drafts[i] = firm with { IsTentative = false };
    }

    private static string LastWord(string name) => ActorWords.KeyOf(name.Split(' ')[^1]);

    private bool Speaks(Draft draft) =>
        ClosedWords.IsSpeechVerb(words.Key(draft.End)) || (ClosedWords.IsSpeechVerb(words.Key(draft.First - 1)) && words.Form(draft.End) is "." or "," or "");
}
