using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;

namespace Entente.Reading.Actors.Phrases;

/// <summary>Reads names that no gazetteer holds: of persons, and of firms and institutions with a known name in them ("Tokyo Stock Exchange", "Bank of Oslo").</summary>
internal sealed class NamePhrases(ActorWords words, Gazetteer gazetteer, NameMatch?[] names)
{
    private readonly PersonNames _persons = new(words, names, gazetteer);

    /// <summary>Behind the capitalised name that begins at <paramref name="at"/>; <paramref name="at"/> itself if none does.</summary>
    public int End(int at, int end) => at < end ? _persons.End(at, end) : at;

    /// <summary>The firm or institution whose name begins with <paramref name="name"/>, a state or place: "Chinese Petroleum Corp".</summary>
    public Draft? Compound(NameMatch name, int end)
    {
        if (name.Type is not (ActorType.State or ActorType.Place) || words.InCapitals(name.First)) return null;
        var nameEnd = End(name.End, end);
        if (nameEnd == name.End || !IsInstitution(nameEnd - 1)) return null;
        return Firm(name.First, nameEnd, end, name.Codes);
    }

    /// <summary>A name that nothing but its capitals shows, <paramref name="home"/> being the codes of what stands before it.</summary>
    public Draft? Unknown(int at, int end, ImmutableArray<string> home)
    {
        if (at >= end || !words.IsCapital(at) || words.InCapitals(at) || words.Form(at - 1) == "<") return null;
        var nameEnd = End(at, end);
        if (nameEnd == at) return null;
        if (IsInstitution(nameEnd - 1) && nameEnd > at + 1) return Firm(at, nameEnd, end, home);
        if (IsInstitution(nameEnd - 1) && PlaceBehind(nameEnd, end) is not null) return Firm(at, nameEnd, end, home);
        if (LegalForm(nameEnd, end) > nameEnd) return Firm(at, nameEnd, end, home);
        if (home.IsEmpty && _persons.Weight(at, nameEnd) < 2) return null;
        var type = home.IsEmpty ? ActorType.Person : ActorType.Company;
        return new Draft(at, nameEnd, type, ActorForm.Name, home, words.Words(at, nameEnd)) { HasName = true, IsTentative = true };
    }

    // "Royal Bank of Canada", "Cargill Inc of Minnesota", "Industrial Bank of Japan Ltd".
    private Draft Firm(int first, int nameEnd, int end, ImmutableArray<string> codes)
    {
        if (PlaceBehind(nameEnd, end) is { } place) (nameEnd, codes) = (place.End, codes.IsEmpty ? place.Codes : codes);
        var formEnd = LegalForm(nameEnd, end);
        var hint = FormStates(first, formEnd);
        return new Draft(first, formEnd, ActorType.Company, ActorForm.Name, codes.IsEmpty ? hint : codes, words.Words(first, formEnd)) { HasName = true };
    }

    private NameMatch? PlaceBehind(int at, int end)
    {
        if (words.Key(at) != "OF" || at + 1 >= end) return null;
        var from = words.Key(at + 1) == "THE" ? at + 2 : at + 1;
        return from < end && names[from] is { Type: ActorType.State or ActorType.Place, Form: not ActorForm.Adjective } place ? place : null;
    }

    private int LegalForm(int at, int end)
    {
        while (at < end && words.IsCapital(at) && gazetteer.LegalForms.Longest(words, at, end) is { } form) at = form.End;
        while (at < end && words.IsCapital(at) && ClosedWords.IsFirmSuffix(words.Key(at)) && names[at] is null) at++;
        return at;
    }

    private ImmutableArray<string> FormStates(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (gazetteer.LegalForms.Longest(words, i, end) is { } form && form.End == end) return form.Values[0];
        return [];
    }

    private bool IsInstitution(int at) => ClosedWords.IsFirmSuffix(words.Key(at)) || ClosedWords.IsInstitution(words.Key(at));
}
