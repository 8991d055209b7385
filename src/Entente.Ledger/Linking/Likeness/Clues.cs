using Entente.Codebook;
using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>All that is seen when two dealings are compared; symmetric. Immutable.</summary>
internal sealed class Clues(CodebookEdition edition, WordWeights weights)
{
    private const string Membership = "membership";
    private const double TiedMany = 0.25;
    private const double TiedDays = 0.6;
    private const int MostDays = 730;
    private static readonly string[] Many = ["financing", "supply", "extraction"];
    private static readonly string[] Occasions = ["meeting", "negotiation"];
    private readonly PartyClues _parties = new(edition);
    private readonly WordClues _words = new(weights);

    public IEnumerable<Clue> Of(LinkProfile left, LinkProfile right)
    {
        var isTied = _words.Tie(left, right).Length > 0;
        return KindClues(left, right, isTied)
            .Concat(_parties.Of(left, right))
            .Concat(_words.Of(left, right))
            .Concat(TermClues.Of(left, right, isTied))
            .Concat(DistanceClues(left, right, isTied))
            .Where(clue => clue.Value > 0);
    }

    private static IEnumerable<Clue> KindClues(LinkProfile left, LinkProfile right, bool isTied)
    {
        if (left.Kind == right.Kind) yield return new Clue("same-kind", 1, $"both {left.Kind}");
        else if (Kin.AreAkin(left.Kind, right.Kind)) yield return new Clue("kinds-akin", 1, $"{left.Kind} and {right.Kind}");
        else yield return new Clue("other-kind", 1, $"{left.Kind}, but {right.Kind}");
        // States have many loans at a time, but few for one named thing.
        if (left.Kind == right.Kind && Many.Contains(left.Kind))
            yield return new Clue("many-at-a-time", isTied ? TiedMany : 1, "states have many of the kind at a time");
        if (left.Sector == right.Sector) yield return new Clue("same-sector", 1, $"both {left.Sector}");
    }

    private static IEnumerable<Clue> DistanceClues(LinkProfile left, LinkProfile right, bool isTied)
    {
        // A state joins an organisation once.
        if (Days(left, right) is not { } days || (left.Kind == Membership && right.Kind == Membership)) yield break;
        var name = Occasions.Contains(left.Kind) || Occasions.Contains(right.Kind) ? "days-between-occasions" : "days-between";
        // A named thing is reported on over decades.
        var value = Math.Log10(1 + Math.Min(days, MostDays)) * (isTied ? TiedDays : 1);
        yield return new Clue(name, value, $"{days} days between the articles");
    }

    private static int? Days(LinkProfile left, LinkProfile right) =>
        PartialDate.TryParse(left.Published) is { } l && PartialDate.TryParse(right.Published) is { } r
            ? Math.Abs(l.First.DayNumber - r.First.DayNumber)
            : null;
}
