using System.Collections.Immutable;
using Entente.Ledger;

namespace Entente.Web.Joining;

/// <summary>What the search for the same deal shows.</summary>
/// <param name="Deal">The deal that another may be one with.</param>
/// <param name="Text">The words or the id that are looked for; empty where the parties are.</param>
/// <param name="Candidates">The likeliest first.</param>
/// <param name="IsCut">Whether there were more than were compared.</param>
public sealed record JoinModel(DealSummary Deal, string Text, ImmutableArray<JoinCandidate> Candidates, bool IsCut);

/// <summary>A deal that may be the same.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Likeness">How like its likest dealing is to one of the other deal, from 0 to 1.</param>
public sealed record JoinCandidate(DealSummary Deal, decimal Likeness);
