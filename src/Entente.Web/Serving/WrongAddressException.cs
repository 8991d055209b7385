namespace Entente.Web.Serving;

/// <summary>An address asks for what cannot be: a day that is none, a status that there is not.</summary>
internal sealed class WrongAddressException(string message, string remedy) : Exception(message)
{
    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = 400;

    /// <summary>What to write instead.</summary>
    public string Remedy { get; } = remedy;
}
