using System.Reflection;
using System.Security.Cryptography;
using Entente.Language;

namespace Entente.Reading.Choices;

/// <summary>Tells by content with which models a reading is made.</summary>
internal static class ModelId
{
    private const int Digits = 12;

    /// <summary>The first digits of a SHA-256 over the models that come with the program, the language's before the reading's.</summary>
    public static string Of(params ReadOnlySpan<Assembly> assemblies)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in assemblies)
            foreach (var name in assembly.GetManifestResourceNames().Where(IsModel).Order(StringComparer.Ordinal)) Append(hash, assembly, name);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    /// <summary>That of the shipped models.</summary>
    public static string Shipped { get; } = Of(typeof(Analyser).Assembly, typeof(ModelId).Assembly);

    private static bool IsModel(string resource) => resource.EndsWith(".model", StringComparison.Ordinal);

    private static void Append(IncrementalHash hash, Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;) hash.AppendData(buffer, 0, read);
    }
}
