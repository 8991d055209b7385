using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>
/// Words that tell of a dealing, with the syntactic slots in which its parties stand. Verbs are given as infinitives and nouns in the
/// singular; either may have several words ("set up", "line of credit").
/// </summary>
/// <param name="Verbs">Verbs that tell of it by themselves.</param>
/// <param name="Nouns">Nouns that tell of it by themselves, or better with one of <paramref name="About"/>.</param>
/// <param name="About">Words of which one should stand near; empty: none need.</param>
/// <param name="Roles">The parties' slots, beside the verb or the noun.</param>
/// <param name="Frames">Verbs that govern the noun ("grant a loan"), and the parties' slots beside them.</param>
/// <param name="Status">What the verb's form says, where it differs from the rule: <c>past: completed</c>.</param>
/// <param name="IsStrict">Whether its parties stand beside it, and hardly come from elsewhere in the article: "exports".</param>
/// <param name="IsWeak">Whether it tells of a dealing only in company: a common word, most of whose uses tell of none.</param>
/// <param name="Yields">Kinds that the words give way to where both are told in one clause: an agreement to lend is a loan.</param>
public sealed record DealingTrigger(
    ImmutableArray<string> Verbs,
    ImmutableArray<string> Nouns,
    ImmutableArray<string> About,
    ImmutableArray<RoleSlots> Roles,
    ImmutableArray<VerbFrame> Frames,
    ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Status,
    bool IsStrict,
    bool IsWeak,
    ImmutableArray<string> Yields)
{
    internal static DealingTrigger Read(EntryReader entry) => new(
        entry.Texts("verbs"),
        entry.Texts("nouns"),
        entry.Texts("about"),
        RoleSlots.ReadAll(entry, "roles"),
        entry.Entries("frames", VerbFrame.Read),
        entry.Map("status"),
        entry.Flag("strict"),
        entry.Flag("weak"),
        entry.Texts("yields"));
}

/// <summary>Verbs that govern a trigger noun, and where the parties stand beside them.</summary>
/// <param name="Verbs">Infinitives.</param>
/// <param name="Roles">The parties' slots beside the verb.</param>
public sealed record VerbFrame(ImmutableArray<string> Verbs, ImmutableArray<RoleSlots> Roles)
{
    internal static VerbFrame Read(EntryReader entry) => new(entry.Texts("verbs"), RoleSlots.ReadAll(entry, "roles"));
}

/// <summary>Where a role's parties stand.</summary>
/// <param name="Role">A role of the kind.</param>
/// <param name="Slots">
/// <c>subject</c> and <c>object</c> of the verb (in the active voice), <c>possessor</c> ("Moscow's loan"), <c>modifier</c> ("a Russian loan"),
/// or the preposition that leads to them; the likeliest first.
/// </param>
public sealed record RoleSlots(string Role, ImmutableArray<string> Slots)
{
    internal static ImmutableArray<RoleSlots> ReadAll(EntryReader entry, string key) =>
        [.. entry.Map(key).Select(pair => new RoleSlots(pair.Key, pair.Value))];
}
