namespace Entente.Intake.Streams;

/// <summary>Compressed data grew beyond the limit of <see cref="IntakeOptions.MaxExpansion"/>.</summary>
internal sealed class ExpansionException(int limit) : IOException($"The data grew to more than {limit} times its size.")
{
    public int Limit { get; } = limit;
}
