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
internal sealed record RolePhrase(int First, int End, ImmutableArray<RoleWord> Roles)
{
    /// <summary>The role that it is first of all.</summary>
    public RoleWord Role => Roles.Min();

    /// <summary>Whether it is a person's title and no mere form of address.</summary>
    public bool IsOffice => Role <= RoleWord.Post;
}
