namespace Entente.Cli.Rendering;

/// <summary>Dealings by the names that verbs take: <c>3f2a9c41d0aa/d1</c>.</summary>
internal static class DealingName
{
    private const int Digits = 12;

    /// <summary>The name of the dealing with this key.</summary>
    public static string Of(string key) => $"{key[..Digits]}{key[key.IndexOf('/', StringComparison.Ordinal)..]}";
}
