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
        var (ours, theirs) = (left.Parties.Main, right.Parties.Main);
        ImmutableArray<string> common = [.. ours.Where(theirs.Contains)];
        ImmutableArray<string> shared = [.. Named(common)];
        var all = ours.Length + theirs.Length - common.Length;
        if (shared.Length > 0)
            yield return new Clue("parties", (double)shared.Length / all, () => $"parties of both: {Written(shared)}");
        var areMemberships = left.IsMembership && right.IsMembership;
        if (shared.Length < 2) yield return LonelyClue(ours, theirs, shared, areMemberships);
        else if (areMemberships) yield return new Clue("same-membership", 1, () => "a membership is known by who joins what");
        if (AreTurned(left.Parties, right.Parties)) yield return new Clue("sides-turned", 1, () => "who gives in one takes in the other");
    }

    // One report may leave a party out, and an organisation's accord is told of with now these, now those of its members. But where each
    // has a party of its own, it is another deal, and another member is another membership.
    private Clue LonelyClue(
        ImmutableArray<string> ours, ImmutableArray<string> theirs, ImmutableArray<string> shared, bool areMemberships)
    {
        ImmutableArray<string> oursAlone = [.. Named(ours).Where(code => !shared.Contains(code))];
        ImmutableArray<string> theirsAlone = [.. Named(theirs).Where(code => !shared.Contains(code))];
        return oursAlone.Length > 0 && theirsAlone.Length > 0 && (areMemberships || !shared.Any(_organisations.Contains))
            ? new Clue("other-party", 1, () => $"{Written(oursAlone)}, but {Written(theirsAlone)}")
            : new Clue("one-party", 1, () => "fewer than two named parties of both");
    }

    private static bool AreTurned(ComparedParties left, ComparedParties right) =>
        ComparedParties.Meet(left.Active, right.Passive) && ComparedParties.Meet(left.Passive, right.Active)
        && !ComparedParties.Meet(left.Active, right.Active);

    private static string Written(ImmutableArray<string> codes) => string.Join(", ", codes);

    private static IEnumerable<string> Named(ImmutableArray<string> codes) => codes.Where(code => code != ComparedParties.Unnamed);
}
