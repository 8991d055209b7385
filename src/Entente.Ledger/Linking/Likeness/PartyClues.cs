using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>What the parties of two dealings show. Immutable.</summary>
internal sealed class PartyClues(CodebookEdition edition)
{
    private readonly FrozenSet<string> _organisations = edition.Organisations.Select(o => o.Code).ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Clue> Of(ComparedDealing left, ComparedDealing right)
    {
        var (ours, theirs) = (left.Parties, right.Parties);
        var shared = ComparedParties.Common(ours.Named, theirs.Named);
        var all = ours.Main.Length + theirs.Main.Length - ComparedParties.Common(ours.Main, theirs.Main);
        if (shared > 0) yield return new Clue("parties", (double)shared / all, () => $"parties of both: {Written(ours.Named.Where(theirs.Named.Contains))}");
        var areMemberships = left.IsMembership && right.IsMembership;
        if (shared < 2) yield return LonelyClue(ours.Named, theirs.Named, shared, areMemberships);
        else if (areMemberships) yield return new Clue("same-membership", 1, () => "a membership is known by who joins what");
        if (AreTurned(ours, theirs)) yield return new Clue("sides-turned", 1, () => "who gives in one takes in the other");
    }

    // One report may leave a party out, and an organisation's accord is told of with now these, now those of its members. But where each
    // has a party of its own, it is another deal, and another member is another membership.
    private Clue LonelyClue(ImmutableArray<string> ours, ImmutableArray<string> theirs, int shared, bool areMemberships) =>
        ours.Length > shared && theirs.Length > shared && (areMemberships || !ours.Any(code => _organisations.Contains(code) && theirs.Contains(code)))
            ? new Clue("other-party", 1, () => $"{Written(ours.Except(theirs))}, but {Written(theirs.Except(ours))}")
            : new Clue("one-party", 1, () => "fewer than two named parties of both");

    private static bool AreTurned(ComparedParties left, ComparedParties right) =>
        ComparedParties.Meet(left.Active, right.Passive) && ComparedParties.Meet(left.Passive, right.Active)
        && !ComparedParties.Meet(left.Active, right.Active);

    private static string Written(IEnumerable<string> codes) => string.Join(", ", codes);
}
