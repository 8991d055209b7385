using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A sentence with the dealing that it tells; examples run as tests.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Parties">Roles with their codes.</param>
/// <param name="Status">How far the dealing has come.</param>
/// <param name="Sector">Its sector; null where the example leaves it open.</param>
public sealed record DealingExample(
    string Text, ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Parties, Status Status, string? Sector)
{
    internal static DealingExample Read(EntryReader entry) =>
        new(entry.Text("text"), entry.Map("parties"), entry.Choice<Status>("status"), entry.OptionalText("sector"));
}
