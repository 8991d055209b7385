namespace Entente.Reading.Choices;

/// <summary>How strongly large weights are held down while a choice is learned.</summary>
/// <param name="Factor">What the square of a weight is multiplied by.</param>
/// <param name="Power">
/// By which power of the examples that have the feature; above 0 common features are held down more than rare ones, which would else hardly count.
/// </param>
internal readonly record struct Penalty(double Factor, double Power = 0)
{
    /// <summary>The penalty of a feature that so many examples have.</summary>
    public double For(double examples) => Factor * Math.Pow(examples, Power);
}
