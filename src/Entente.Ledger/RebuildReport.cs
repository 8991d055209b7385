using System.Collections.Immutable;

namespace Entente.Ledger;

/// <summary>
/// What a rebuild changed. Deals are the same before and after where they have dealings in common, by the words that these rest on.
/// </summary>
/// <param name="Articles">How many articles were read anew, whether or not they tell of a deal; those that keep a reading which somebody gave are not.</param>
/// <param name="Before">How many deals there were.</param>
/// <param name="After">How many there are.</param>
/// <param name="Appeared">Deals none of whose dealings was there before.</param>
/// <param name="Vanished">Former deals none of whose dealings is there now.</param>
/// <param name="Merged">Deals that hold dealings of more than one former deal.</param>
/// <param name="Split">Former deals whose dealings are in more than one deal now.</param>
/// <param name="Values">What is shown first and differs, in deals that were neither merged nor split.</param>
/// <param name="Unbound">Judgements in force whose dealings are not found in the new readings; they wait for another edition.</param>
public sealed record RebuildReport(
    int Articles,
    int Before,
    int After,
    ImmutableArray<TitledDeal> Appeared,
    ImmutableArray<TitledDeal> Vanished,
    ImmutableArray<DealRegrouping> Merged,
    ImmutableArray<DealRegrouping> Split,
    ImmutableArray<ValueChange> Values,
    ImmutableArray<Judgement> Unbound);

/// <summary>A deal by its id and its title.</summary>
/// <param name="Id">The deal's id.</param>
/// <param name="Title">What it is called.</param>
public sealed record TitledDeal(string Id, string Title);

/// <summary>One deal that was or became several.</summary>
/// <param name="Deal">Of a merger its id now, of a split its former id.</param>
/// <param name="Others">Of a merger the former ids, of a split those of now; sorted.</param>
public sealed record DealRegrouping(string Deal, ImmutableArray<string> Others);

/// <summary>Something that is shown first and differs.</summary>
/// <param name="Deal">The deal's id now.</param>
/// <param name="Property"><c>kind</c>, <c>sector</c>, <c>title</c>, <c>parties</c>, <c>part of</c>, <c>status</c>, or a type of term with its unit.</param>
/// <param name="Before">What was shown; null where there was none.</param>
/// <param name="After">What is shown; null where there is none.</param>
public sealed record ValueChange(string Deal, string Property, string? Before, string? After);
