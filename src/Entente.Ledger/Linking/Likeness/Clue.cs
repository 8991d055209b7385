namespace Entente.Ledger.Linking.Likeness;

/// <summary>One thing seen when two dealings are compared.</summary>
/// <param name="Name">Names its weight.</param>
/// <param name="Value">How strongly it is seen, from 0.</param>
/// <param name="Text">For people; written only where somebody asks why.</param>
internal readonly record struct Clue(string Name, double Value, Func<string> Text);
