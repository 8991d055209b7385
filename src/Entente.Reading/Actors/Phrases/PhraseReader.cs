using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;

namespace Entente.Reading.Actors.Phrases;

/// <summary>Puts names, titles and bodies that stand together into one draft each: "Iranian Oil Minister Mohsen Paknejad".</summary>
internal sealed class PhraseReader(ActorWords words, Gazetteer gazetteer, NameMatch?[] names)
{
    // Between a state and a role: "Japanese trade and finance officials".
    private const int MostQualifiers = 4;

    private readonly RolePhrases _roles = new(words, gazetteer);
    private readonly PersonNames _persons = new(words, names, gazetteer);
    private readonly List<Draft> _drafts = [];

    /// <summary>The drafts of the whole text, in order, without overlap.</summary>
    public List<Draft> Read()
    {
        for (var s = 0; s < words.Text.SentenceCount; s++)
        {
            var (first, end) = (words.Text.Sentence(s).FirstToken, words.Text.Sentence(s).EndToken);
            var body = Datelines.End(words, s);
            for (var i = first; i < end;) i = Math.Max(i + 1, i < body ? ReadDateline(i) : ReadAt(i, end));
        }

        return _drafts;
    }

    private int ReadDateline(int at)
    {
        if (names[at] is not { } name) return at;
        var type = name.Type == ActorType.State ? ActorType.Place : name.Type;
        _drafts.Add(new Draft(at, name.End, type, name.Form, name.Codes, name.Name) { IsDateline = true, HasName = true });
        return name.End;
    }

    private int ReadAt(int at, int end)
    {
        if (names[at] is { Type: ActorType.Person } person) return ReadKnownPerson(person, end);
        if (names[at] is { } name) return ReadName(name, end);
        if (_roles.At(at, end) is { } role) return ReadRole(at, role, [], end);
        return ReadUnknown(at, end, []);
    }

    private int ReadKnownPerson(NameMatch person, int end)
    {
        var nameEnd = Math.Max(person.End, person.IsShort ? _persons.End(person.First, end) : person.End);
        // "Bush" in "Kate Bush" is read from the first name on; here only "Reagan Smith" remains.
        var isKnown = nameEnd == person.End;
        Add(new Draft(person.First, nameEnd, ActorType.Person, ActorForm.Name, isKnown ? person.Codes : [], isKnown ? person.Name : words.Words(person.First, nameEnd))
        {
            HasName = true,
            IsTentative = !isKnown,
        });
        return nameEnd;
    }

    private int ReadName(NameMatch name, int end)
    {
        if (name.Modifies && RoleBehind(name, end) is { } role) return ReadRole(name.First, role, name.Codes, end);
        Add(new Draft(name.First, name.End, name.Type, name.Form, name.Codes, name.Name) { HasName = true });
        var next = words.IsPossessive(name.End) ? name.End + 1 : name.End;
        var givesHome = name.IsState && (next > name.End || name.Form == ActorForm.Adjective);
        return givesHome && next < end && names[next] is null && words.IsCapital(next) && !words.InCapitals(next) && _roles.At(next, end) is null
            ? Math.Max(next, ReadUnknown(next, end, name.Codes))
            : name.End;
    }

    private RolePhrase? RoleBehind(NameMatch name, int end)
    {
        var at = words.IsPossessive(name.End) ? name.End + 1 : name.End;
        for (var n = 0; n <= MostQualifiers && at < end; n++, at++)
        {
            if (_roles.At(at, end) is { } role) return Accepts(name, role, n) ? role : null;
            if (!IsQualifier(at, name)) return null;
        }

        return null;
    }

    private static bool Accepts(NameMatch name, RolePhrase role, int qualifiers)
    {
        if (role.Role == RoleWord.Address) return false;
        return name.Type != ActorType.Place || (qualifiers == 0 && role.IsOffice);
    }

    private bool IsQualifier(int at, NameMatch name)
    {
        if (names[at] is not null || words.IsPossessive(at)) return false;
        if (words.Form(at) == "-") return true;
        if (words.Key(at) == "AND") return at > name.End;
        if (!words.IsLower(at) || ClosedWords.IsFunctionWord(words.Key(at)) || ClosedWords.IsSpeechVerb(words.Key(at))) return false;
        return name.Form == ActorForm.Adjective || words.IsPossessive(name.End) || gazetteer.Portfolios.Longest(words, at, at + 2) is not null
            || QualifierWords.Contains(words.Key(at));
    }

    private int ReadRole(int first, RolePhrase role, ImmutableArray<string> codes, int end)
    {
        var (roleEnd, owner) = (role.End, codes);
        var last = role;
        if (owner.IsEmpty && Owner(roleEnd, end) is { } name) (roleEnd, owner) = (name.End, name.Codes);
        while (last.IsOffice && _roles.At(roleEnd, end) is { } next && (next.IsOffice || next.Role == RoleWord.Address)) (last, roleEnd) = (next, next.End);
        while (role.Role == RoleWord.Authority && _roles.At(roleEnd, end) is { } next && words.IsCapital(roleEnd) && next.Role == RoleWord.Authority) roleEnd = next.End;
        if (role.IsOffice || role.Role == RoleWord.Address) return ReadPerson(first, role, roleEnd, owner, end);
        if (role.Role == RoleWord.Firm && ReadFirm(first, role, roleEnd, owner, end) is { } firmEnd) return firmEnd;
        return AddRole(first, role, roleEnd, owner);
    }

    // "the president of Iran", "the central bank of the Russian Federation".
    private NameMatch? Owner(int at, int end)
    {
        if (words.Key(at) != "OF" || at + 1 >= end) return null;
        var from = words.Key(at + 1) == "THE" ? at + 2 : at + 1;
        return from < end && names[from] is { Type: ActorType.State or ActorType.Organisation or ActorType.Company, Form: ActorForm.Name } name ? name : null;
    }

    private int ReadPerson(int first, RolePhrase role, int nameFirst, ImmutableArray<string> codes, int end)
    {
        var known = nameFirst < end && names[nameFirst] is { Type: ActorType.Person } match ? match : null;
        var nameEnd = nameFirst < end ? _persons.End(nameFirst, end) : nameFirst;
        if (nameEnd == nameFirst) return role.Role == RoleWord.Address ? role.End : AddRole(first, role, nameFirst, codes);
        var isKnown = known is not null && known.End == nameEnd;
        if (isKnown && codes.IsEmpty) codes = known!.Codes;
        Add(new Draft(first, nameEnd, ActorType.Person, ActorForm.Name, codes, isKnown ? known!.Name : words.Words(nameFirst, nameEnd))
        {
            Role = role.Role,
            HasName = true,
        });
        return nameEnd;
    }

    // "the Soviet firm Technoexport", "South Korean builder Daewoo".
    private int? ReadFirm(int first, RolePhrase role, int nameFirst, ImmutableArray<string> codes, int end)
    {
        if (nameFirst >= end || words.InCapitals(nameFirst)) return null;
        if (names[nameFirst] is { Type: ActorType.Company }) return AddRole(first, role, nameFirst, codes);
        var nameEnd = _persons.End(nameFirst, end);
        if (nameEnd == nameFirst || names[nameFirst] is not null) return null;
        Add(new Draft(first, nameEnd, ActorType.Company, ActorForm.Name, codes, words.Words(nameFirst, nameEnd)) { Role = role.Role, HasName = true });
        return nameEnd;
    }

    private int AddRole(int first, RolePhrase role, int roleEnd, ImmutableArray<string> codes)
    {
        var type = role.Role switch
        {
            RoleWord.Authority or RoleWord.People => ActorType.Body,
            RoleWord.Firm => ActorType.Company,
            RoleWord.Country => ActorType.State,
            _ => ActorType.Person,
        };
        Add(new Draft(first, roleEnd, type, ActorForm.Reference, codes, words.Words(first, roleEnd)) { Role = role.Role });
        return roleEnd;
    }

    private int ReadUnknown(int at, int end, ImmutableArray<string> home)
    {
        if (!words.IsCapital(at) || words.InCapitals(at)) return at;
        var nameEnd = _persons.End(at, end);
        if (nameEnd == at) return at;
        var isFirm = ClosedWords.IsFirmSuffix(words.Key(nameEnd - 1)) && nameEnd > at + 1;
        if (home.IsEmpty && !isFirm && _persons.Weight(at, nameEnd) < 2) return at;
        var type = isFirm || !home.IsEmpty ? ActorType.Company : ActorType.Person;
        Add(new Draft(at, nameEnd, type, ActorForm.Name, home, words.Words(at, nameEnd)) { HasName = true, IsTentative = !isFirm });
        return nameEnd;
    }

    private void Add(Draft draft) => _drafts.Add(draft);
}
