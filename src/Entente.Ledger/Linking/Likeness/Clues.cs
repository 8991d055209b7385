using Entente.Codebook;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>All that is seen when two dealings are compared; symmetric. Immutable.</summary>
internal sealed class Clues(CodebookEdition edition)
{
    private const double TiedMany = 0.25;
    private const double TiedDays = 0.6;
    private const int MostDays = 730;
    private readonly PartyClues _parties = new(edition);

    public IEnumerable<Clue> Of(ComparedDealing left, ComparedDealing right)
    {
        var isTied = WordClues.AreTied(left, right);
        return KindClues(left, right, isTied)
            .Concat(_parties.Of(left, right))
            .Concat(WordClues.Of(left, right))
            .Concat(TermClues.Of(left, right, isTied))
            .Concat(DistanceClues(left, right, isTied))
            .Where(clue => clue.Value > 0);
    }

    private static IEnumerable<Clue> KindClues(ComparedDealing left, ComparedDealing right, bool isTied)
    {
        var (ours, theirs) = (left.Profile.Kind, right.Profile.Kind);
        if (ours == theirs) yield return new Clue("same-kind", 1, () => $"both {ours}");
        else if (Kin.AreAkin(ours, theirs)) yield return new Clue("kinds-akin", 1, () => $"{ours} and {theirs}");
        else yield return new Clue("other-kind", 1, () => $"{ours}, but {theirs}");
        // States have many loans at a time, but few for one named thing.
        if (ours == theirs && left.IsOneOfMany)
            yield return new Clue("many-at-a-time", isTied ? TiedMany : 1, () => "states have many of the kind at a time");
        if (left.Profile.Sector == right.Profile.Sector) yield return new Clue("same-sector", 1, () => $"both {left.Profile.Sector}");
    }

    private static IEnumerable<Clue> DistanceClues(ComparedDealing left, ComparedDealing right, bool isTied)
    {
        // A state joins an organisation once.
        if (left.Day is not { } ours || right.Day is not { } theirs || (left.IsMembership && right.IsMembership)) yield break;
        var days = Math.Abs(ours - theirs);
        var name = left.IsOccasion || right.IsOccasion ? "days-between-occasions" : "days-between";
        // A named thing is reported on over decades.
        var value = Math.Log10(1 + Math.Min(days, MostDays)) * (isTied ? TiedDays : 1);
        yield return new Clue(name, value, () => days == 1 ? "1 day between the articles" : $"{days} days between the articles");
    }
}
