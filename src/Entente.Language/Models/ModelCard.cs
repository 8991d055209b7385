namespace Entente.Language.Models;

/// <summary>What a model file says of itself.</summary>
/// <param name="Sources">What it was trained from, with licences and addresses.</param>
/// <param name="Date">The day it was trained, as yyyy-MM-dd.</param>
/// <param name="Options">The options it was trained with.</param>
/// <param name="Scores">What it reached on parts that it was not trained on, line by line.</param>
public sealed record ModelCard(string Sources, string Date, string Options, string Scores);
