namespace Entente.Reading.Choices;

/// <summary>A choice whose answer is known.</summary>
/// <param name="Features">The hashes of what is true of it.</param>
/// <param name="Class">The index of the right class.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Example(ulong[] Features, int Class, float Weight = 1);
