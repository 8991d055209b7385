using System.Collections.Immutable;

namespace Entente.Ledger.Implied;

/// <summary>A figure that nobody said, computed from terms that somebody did: never an entry, and always shown with its formula.</summary>
/// <param name="Name">What it is: "grant element (IMF, 5 %)".</param>
/// <param name="Value">In <paramref name="Unit"/>, rounded as its formula says.</param>
/// <param name="Unit">As a term's unit: <c>%</c>, <c>USD</c>, <c>m3</c>, …</param>
/// <param name="Formula">How it was computed, with the numbers put in.</param>
/// <param name="Assumptions">What the terms leave open and how it was filled, a sentence each; empty where nothing was.</param>
public sealed record ImpliedFigure(string Name, decimal Value, string Unit, string Formula, ImmutableArray<string> Assumptions);
