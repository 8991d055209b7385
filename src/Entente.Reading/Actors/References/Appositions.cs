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
            if (!IsApposition(drafts[i], drafts[i + 1])) continue;
            if (TakesDescription(drafts[i], drafts[i + 1])) Join(i, i + 1);
            else if (TakesDescription(drafts[i + 1], drafts[i])) Join(i + 1, i);
        }

        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i].IsTentative && drafts[i].Type == ActorType.Person && Speaks(drafts[i])) drafts[i] = drafts[i] with { IsTentative = false };
    }

    private void Join(int name, int description)
    {
        var codes = drafts[name].Codes.IsEmpty ? drafts[description].Codes : drafts[name].Codes;
        var type = drafts[description].Type == ActorType.Body ? drafts[name].Type : drafts[description].Type;
        drafts[name] = drafts[name] with { Codes = codes, IsTentative = false, Type = drafts[name].IsTentative ? type : drafts[name].Type };
        drafts[description] = drafts[description] with { Codes = drafts[description].Codes.IsEmpty ? codes : drafts[description].Codes, Name = drafts[name].Name };
    }

    private static bool TakesDescription(Draft name, Draft description) =>
        name.HasName && name.Type is ActorType.Person or ActorType.Company && description.IsBareRole && Matches(name, description)
        && (name.IsTentative || name.Codes.IsEmpty || description.Codes.IsEmpty || name.Codes.Intersect(description.Codes).Any());

    private static bool Matches(Draft name, Draft description) =>
        name.IsTentative || (name.Type == ActorType.Person ? description.Role <= RoleWord.Post : description.Role is RoleWord.Firm);

    // A comma with an article at most between them, and a comma or stop behind.
    private bool IsApposition(Draft left, Draft right)
    {
        if (right.First - left.End is < 1 or > WidestGap || words.Form(left.End) != ",") return false;
        if (words.Text.Token(left.First).SentenceIndex != words.Text.Token(right.First).SentenceIndex) return false;
        for (var i = left.End + 1; i < right.First; i++)
            if (words.Key(i) is not ("THE" or "A" or "AN" or "WHO" or "IS" or "ONE" or "OF" or "ITS" or "THEN" or "FORMER" or "WAS" or "HEADS" or "NOW")) return false;
        return Closes(right.End) || right.IsBareRole;
    }

    private bool Closes(int at) => words.Form(at) is "," or "." or ")" or ";" or "\"" or "”" or "" or "(" || ClosedWords.IsSpeechVerb(words.Key(at));

    private bool Speaks(Draft draft) =>
        ClosedWords.IsSpeechVerb(words.Key(draft.End)) || (ClosedWords.IsSpeechVerb(words.Key(draft.First - 1)) && words.Form(draft.End) is "." or ",");
}
