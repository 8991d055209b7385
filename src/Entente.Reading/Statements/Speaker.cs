namespace Entente.Reading.Statements;

/// <summary>Somebody who says something in the article, resolved.</summary>
/// <param name="Name">As the text gives it most fully.</param>
/// <param name="Code">Their state or organisation, if any.</param>
/// <param name="IsPerson">Whether it is one person: "he" or "she" may stand for them.</param>
/// <param name="IsPlural">Whether "they" may stand for them.</param>
/// <param name="IsOutlet">Whether it is a news outlet.</param>
/// <param name="Words">The words they were introduced with, in lower case: a later "the spokesman" is found by them.</param>
internal sealed record Speaker(string Name, string? Code, bool IsPerson, bool IsPlural, bool IsOutlet, IReadOnlyList<string> Words);
