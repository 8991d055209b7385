namespace Entente.Reading.Actors.Gazetteers;

/// <summary>Whether a stretch of text is a name by its letter case: "Turkey" is, "turkey" is not, "TURKEY" is.</summary>
internal static class NameCase
{
    // From this length on an acronym is also written with one capital: "Opec", "Nato".
    private const int SpokenAcronym = 4;

    public static bool Fits(string[] name, ActorWords words, int at)
    {
        if (words.InCapitals(at)) return true;
        for (var i = 0; i < name.Length; i++)
            if (!Fits(name[i], words.Form(at + i))) return false;
        return true;
    }

    private static bool Fits(string name, string form)
    {
        if (!char.IsUpper(name[0])) return true;
        if (!char.IsUpper(form[0])) return false;
        if (!ActorWords.IsAllCapitals(name)) return true;
        return ActorWords.IsAllCapitals(form) || name.Length >= SpokenAcronym;
    }
}
