using System.Collections.Immutable;

namespace Entente.Ledger.Linking;

/// <summary>Dealings put together to deals.</summary>
/// <param name="Deals">Each dealing is in one of them; in the order of their earliest dealings.</param>
/// <param name="Ambiguous">Pairs that an analyst should judge, in the order of their dealings.</param>
public sealed record DealGrouping(ImmutableArray<GroupedDeal> Deals, ImmutableArray<AmbiguousPair> Ambiguous);

/// <summary>The dealings of one deal.</summary>
/// <param name="Id">Short, and made from the key of the earliest dealing alone.</param>
/// <param name="Members">Keys of filed dealings, the earliest published first.</param>
public sealed record GroupedDeal(string Id, ImmutableArray<string> Members);

/// <summary>Two dealings, now in different deals, that may be one deal.</summary>
/// <param name="Earlier">Key of the one published first.</param>
/// <param name="Later">Key of the other.</param>
/// <param name="Likeness">Of the later to the deal of the earlier, from 0 to 1.</param>
public sealed record AmbiguousPair(string Earlier, string Later, decimal Likeness);
