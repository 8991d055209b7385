namespace Entente.Reading.Terms.Numbers;

/// <summary>A number as the text writes it, scale included.</summary>
/// <param name="Value">Its value.</param>
/// <param name="First">Its first piece.</param>
/// <param name="End">Behind its last piece.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Scale">The multiplier that <paramref name="Value"/> holds; 1 where none was written.</param>
internal readonly record struct Quantity(decimal Value, int First, int End, QuantityForm Form, decimal Scale)
{
    /// <summary>Whether a word like "million" was written.</summary>
    public bool HasScale => Scale != 1;
}

/// <summary>How a <see cref="Quantity"/> is written.</summary>
internal enum QuantityForm
{
    /// <summary>In digits.</summary>
    Digits,

    /// <summary>As a fraction in digits alone: "3/8".</summary>
    Fraction,

    /// <summary>In words: "twenty-five".</summary>
    Words,

    /// <summary>With an article for one: "a hundred", "half a million".</summary>
    Article,
}
