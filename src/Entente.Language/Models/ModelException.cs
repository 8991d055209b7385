namespace Entente.Language.Models;

/// <summary>A model file that cannot be used; the message says why and what to do.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Says why a model file cannot be used.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Says why a model file cannot be used, and what went wrong underneath.</summary>
    public ModelException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>An unusable model file, of which no more is known.</summary>
    public ModelException()
    {
    }
}
