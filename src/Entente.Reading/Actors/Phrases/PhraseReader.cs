using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;

namespace Entente.Reading.Actors.Phrases;

/// <summary>Puts names, titles and bodies that stand together into one draft each: "Iranian Oil Minister Mohsen Paknejad".</summary>
internal sealed class PhraseReader(ActorWords words, Gazetteer gazetteer, NameMatch?[] names)
{
    // Between a state and a role: "Japanese trade and finance officials".
    private const int MostQualifiers = 4;

    private readonly RolePhrases _roles = new(words, gazetteer);
    private readonly NamePhrases _names = new(words, gazetteer, names);
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
        return Add(new Draft(at, name.End, type, name.Form, name.Codes, name.Name) { IsDateline = true, HasName = true });
    }

    private int ReadAt(int at, int end)
    {
        if (names[at] is { Type: ActorType.Person } person) return ReadKnownPerson(person, end);
        if (names[at] is { } name) return ReadName(name, end);
        if (_roles.At(at, end) is { } role && !(role.IsAdjectival(words) && role.End - at == 1)) return ReadRole(at, role, [], end);
        return _names.Unknown(at, end, []) is { } unknown ? Add(unknown) : at;
    }

    private int ReadKnownPerson(NameMatch person, int end)
    {
        var nameEnd = Math.Max(person.End, person.IsShort ? _names.End(person.First, end) : person.End);
        var isKnown = nameEnd == person.End;
        return Add(new Draft(
            person.First,
            nameEnd,
            ActorType.Person,
            ActorForm.Name,
            isKnown ? person.Codes : [],
            isKnown ? person.Name : words.Words(person.First, nameEnd))
        { HasName = true, IsTentative = !isKnown });
    }

    private int ReadName(NameMatch name, int end)
    {
        if (name.Modifies && RoleBehind(name, end) is { } role) return ReadRole(name.First, role, name.Codes, end);
        if (_names.Compound(name, end) is { } compound) return Add(compound);
        Add(new Draft(name.First, name.End, name.Type, name.Form, name.Codes, name.Name) { HasName = true });
        var next = BehindModifier(name);
        if (next == name.First || next >= end || names[next] is not null || _roles.At(next, end) is not null) return name.End;
        return _names.Unknown(next, end, name.Codes) is { } unknown ? Add(unknown) : name.End;
    }

    // Where a name would stand that the modifier gives a home: "Brazil's CVRD", "Soviet Technoexport", "Washington-based".
    private int BehindModifier(NameMatch name)
    {
        if (words.Form(name.End) == "-" && words.Key(name.End + 1) is "BASED" or "REGISTERED" or "OWNED" or "CONTROLLED" or "LISTED") return name.End + 2;
        if (!name.IsState) return name.First;
        if (words.IsPossessive(name.End)) return name.End + 1;
        return name.Form == ActorForm.Adjective ? name.End : name.First;
    }

    private RolePhrase? RoleBehind(NameMatch name, int end)
    {
        var at = words.IsPossessive(name.End) ? name.End + 1 : name.End;
        for (var n = 0; n <= MostQualifiers && at < end; n++, at++)
        {
            if (_roles.At(at, end) is { } role && !role.IsAdjectival(words)) return Accepts(name, role, n) ? role : null;
            if (!IsQualifier(at, name)) return null;
        }

        return null;
    }

    private static bool Accepts(NameMatch name, RolePhrase role, int qualifiers)
    {
        if (role.Role is RoleWord.Address or RoleWord.Country or RoleWord.Countries) return false;
        return name.Type != ActorType.Place || (qualifiers == 0 && role.IsOffice);
    }

    private bool IsQualifier(int at, NameMatch name)
    {
        if (names[at] is not null || words.IsPossessive(at)) return false;
        if (words.Form(at) == "-") return true;
        if (words.Key(at) == "AND") return at > name.End;
        if (QualifierWords.Contains(words.Key(at))) return true;
        if (!words.IsLower(at) || ClosedWords.IsFunctionWord(words.Key(at)) || ClosedWords.IsSpeechVerb(words.Key(at))) return false;
        return name.Form == ActorForm.Adjective || words.IsPossessive(name.End) || gazetteer.Portfolios.Longest(words, at, at + 2) is not null;
    }

    private int ReadRole(int first, RolePhrase role, ImmutableArray<string> codes, int end)
    {
        role = _roles.Chained(role, end);
        var (roleEnd, owner) = (role.End, codes);
        if (owner.IsEmpty && Owner(role, end) is { } found) (roleEnd, owner) = (found.IsWhole ? found.Name.End : roleEnd, found.Name.Codes);
        if (owner.IsEmpty && SeatBehind(roleEnd, end) is { } seat) owner = seat.Codes;
        roleEnd = BehindReceivingState(role, roleEnd, end);
        if (role.IsOffice || role.Role == RoleWord.Address) return ReadPerson(first, role, roleEnd, owner, end);
        if (role.Role == RoleWord.Firm && ReadFirm(first, role, roleEnd, owner, end) is { } firmEnd) return firmEnd;
        return AddRole(first, role, roleEnd, owner);
    }

    // "a foreign ministry spokesman in Rome".
    private NameMatch? SeatBehind(int at, int end) =>
        words.Key(at) == "IN" && at + 1 < end && names[at + 1] is { Type: ActorType.State, Form: ActorForm.Seat } seat ? seat : null;

    // "its ambassador to Kuwait": the state to which somebody is sent is not the one he acts for.
    private int BehindReceivingState(RolePhrase role, int at, int end)
    {
        if (role.Role != RoleWord.Office || words.Key(at) != "TO") return at;
        var from = words.Key(at + 1) == "THE" ? at + 2 : at + 1;
        return from < end && names[from] is { Modifies: true } state ? state.End : at;
    }

    // "the president of Iran", "a delegation from Tehran"; not wholly: "director of the World Bank's division", "a minister of the Chinese government", "spokesman for Sweden".
    private (NameMatch Name, bool IsWhole)? Owner(RolePhrase role, int end)
    {
        var isPost = role.Role == RoleWord.Post;
        var comesFrom = words.Key(role.End) == "FROM" && role.Role is not (RoleWord.Address or RoleWord.Authority or RoleWord.Country or RoleWord.Countries);
        if (!(words.Key(role.End) == "OF" || comesFrom || (isPost && words.Key(role.End) is "FOR" or "AT" or "WITH"))) return null;
        var from = words.Key(role.End + 1) is "THE" or "A" or "AN" ? role.End + 2 : role.End + 1;
        if (from >= end || names[from] is not { Modifies: true } name || (name.Type == ActorType.Place && !role.IsOffice)) return null;
        if (comesFrom && !HangsOn(name, role)) return null;
        var isWhole = words.Key(role.End) is "OF" or "FROM" && name.Form != ActorForm.Adjective && !words.IsPossessive(name.End) && RoleBehind(name, end) is null;
        return (name, isWhole);
    }

    // Not "withdrew its advisers from Angola".
    private bool HangsOn(NameMatch name, RolePhrase role)
    {
        for (var i = name.First; i < name.End; i++)
            if (words.Text.Token(i).Head is var head && head >= role.First && head < role.End) return true;
        return false;
    }

    private int ReadPerson(int first, RolePhrase role, int nameFirst, ImmutableArray<string> codes, int end)
    {
        var known = nameFirst < end && names[nameFirst] is { Type: ActorType.Person } match ? match : null;
        var nameEnd = Math.Max(_names.End(nameFirst, end), known?.End ?? 0);
        if (nameEnd == nameFirst) return role.Role == RoleWord.Address ? role.End : AddRole(first, role, nameFirst, codes);
        var isKnown = known is not null && known.End == nameEnd;
        if (codes.IsEmpty && isKnown) codes = known!.Codes;
        return Add(new Draft(first, nameEnd, ActorType.Person, ActorForm.Name, codes, isKnown ? known!.Name : words.Words(nameFirst, nameEnd))
        {
            Role = role.Role,
            States = role.States,
            HasName = true,
        });
    }

    // "the Soviet firm Technoexport", "South Korean builder Daewoo".
    private int? ReadFirm(int first, RolePhrase role, int nameFirst, ImmutableArray<string> codes, int end)
    {
        if (nameFirst >= end || words.InCapitals(nameFirst) || names[nameFirst] is not null) return null;
        var nameEnd = _names.End(nameFirst, end);
        if (nameEnd == nameFirst) return null;
        return Add(new Draft(first, nameEnd, ActorType.Company, ActorForm.Name, codes, words.Words(nameFirst, nameEnd)) { Role = role.Role, HasName = true });
    }

    private int AddRole(int first, RolePhrase role, int roleEnd, ImmutableArray<string> codes)
    {
        var type = role.Role switch
        {
            RoleWord.Authority or RoleWord.People => ActorType.Body,
            RoleWord.Firm => ActorType.Company,
            RoleWord.Country or RoleWord.Countries => ActorType.State,
            _ => ActorType.Person,
        };
        return Add(new Draft(first, roleEnd, type, ActorForm.Reference, codes, words.Words(first, roleEnd)) { Role = role.Role, States = role.States });
    }

    private int Add(Draft draft)
    {
        _drafts.Add(draft);
        return draft.End;
    }
}
