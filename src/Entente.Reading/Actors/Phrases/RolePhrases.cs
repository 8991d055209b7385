using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;

namespace Entente.Reading.Actors.Phrases;

/// <summary>Finds titles and bodies, with portfolios joined by "and": "Energy and Natural Resources Minister", "Minister of Foreign Affairs and Trade".</summary>
internal sealed class RolePhrases(ActorWords words, Gazetteer gazetteer)
{
    private const int MostPortfolios = 4;

    /// <summary>The longest role phrase that begins at <paramref name="at"/>, if any.</summary>
    public RolePhrase? At(int at, int end)
    {
        var found = Single(at, end) ?? AfterPortfolios(at, end);
        return found is null ? null : found with { End = WithFurtherPortfolios(found, end) };
    }

    /// <summary>The role with those that follow it directly: "President and CEO", "finance ministry official", "Senate Finance Committee".</summary>
    public RolePhrase Chained(RolePhrase role, int end)
    {
        while (Next(role, end) is { } next) role = Join(role, next);
        return role;
    }

    private RolePhrase? Next(RolePhrase role, int end)
    {
        var at = role.IsOffice && words.Key(role.End) == "AND" && words.Key(role.End + 1) != "THE" ? role.End + 1 : role.End;
        if (At(at, end) is not { } next || next.IsAdjectival(words)) return null;
        if (role.IsOffice) return next.IsOffice || (next.Role == RoleWord.Address && at == role.End) ? next : null;
        if (role.Role is not (RoleWord.Authority or RoleWord.Firm)) return null;
        return next.IsOffice || next.Role == RoleWord.People || (next.Role == RoleWord.Authority && words.IsCapital(next.First)) ? next : null;
    }

    // "Finance ministry official" is an official of a state: the one in context, where no other is named.
    private static RolePhrase Join(RolePhrase role, RolePhrase next) => role.Role switch
    {
        _ when role.IsOffice => role with { End = next.End },
        RoleWord.Authority when next.Role == RoleWord.Post => new RolePhrase(role.First, next.End, [new RoleSense(RoleWord.Office, role.States)]),
        RoleWord.Authority => new RolePhrase(role.First, next.End, [new RoleSense(next.IsOffice ? next.Role : RoleWord.Authority, role.States)]),
        _ => new RolePhrase(role.First, next.End, next.Senses),
    };

    private RolePhrase? Single(int at, int end) =>
        at < end && gazetteer.Roles.Longest(words, at, end) is { } match ? new RolePhrase(match.First, match.End, match.Values) : null;

    private RolePhrase? AfterPortfolios(int at, int end)
    {
        var i = at;
        for (var n = 0; n < MostPortfolios && gazetteer.Portfolios.Longest(words, i, end) is { } portfolio; n++)
        {
            i = portfolio.End;
            if (words.Form(i) == "," && words.Key(i + 1) == "AND") i++;
            if (!IsJoint(i)) return null;
            if (Single(i + 1, end) is { } role && gazetteer.Portfolios.Longest(words, i + 1, end) is not null) return role with { First = at };
            i++;
        }

        return null;
    }

    private int WithFurtherPortfolios(RolePhrase role, int end)
    {
        var i = role.End;
        if (!HasPreposition(role)) return i;
        for (var n = 0; n < MostPortfolios && IsJoint(i) && gazetteer.Portfolios.Longest(words, i + 1, end) is { } next && Single(i + 1, end) is null; n++)
            i = next.End;
        return i;
    }

    private bool HasPreposition(RolePhrase role)
    {
        for (var i = role.First; i < role.End; i++)
            if (words.Key(i) is "OF" or "FOR") return true;
        return false;
    }

    private bool IsJoint(int i) => words.Key(i) is "AND" or "&" or ",";
}

/// <summary>A title or body in the text.</summary>
internal sealed record RolePhrase(int First, int End, ImmutableArray<RoleSense> Senses)
{
    /// <summary>The role that it is first of all.</summary>
    public RoleWord Role => Senses.Min(s => s.Word);

    /// <summary>The codes of those that use it, where few do.</summary>
    public ImmutableArray<string> States
    {
        get
        {
            var senses = Senses.Where(s => s.Word == Role).ToList();
            return senses.Exists(s => s.States.IsEmpty) ? [] : [.. senses.SelectMany(s => s.States).Distinct()];
        }
    }

    /// <summary>Whether it is a person's title and no mere form of address.</summary>
    public bool IsOffice => Role <= RoleWord.Post;

    /// <summary>Whether it qualifies a noun behind it: "official debt", "state power wholesaler", "military aid".</summary>
    public bool IsAdjectival(ActorWords words)
    {
        if (!ClosedWords.IsOftenAdjectival(words.Key(End - 1))) return false;
        var next = words.Key(End);
        return words.IsLower(End) && !words.IsPossessive(End) && !ClosedWords.IsFunctionWord(next) && !ClosedWords.IsSpeechVerb(next) && !ClosedWords.IsVerbLike(next);
    }
}
