namespace Entente.Language.Training;

/// <summary>How a network is led through its examples.</summary>
/// <param name="Seed">Where all randomness comes from.</param>
/// <param name="Epochs">How often training goes through the examples.</param>
/// <param name="BatchWords">Words in one batch, at least.</param>
/// <param name="Rate">The longest step that the optimiser takes.</param>
/// <param name="Threads">Threads; they change the time, not the result.</param>
internal sealed record TrainingPace(ulong Seed, int Epochs, int BatchWords, float Rate, int Threads);
