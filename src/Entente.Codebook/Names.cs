using System.Text;

namespace Entente.Codebook;

/// <summary>How the values of enumerations are written in files: lower case, words joined by hyphens.</summary>
public static class Names
{
    /// <summary>The written name: <c>InForce</c> is <c>in-force</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Names[value];

    private static string Hyphenate(string name)
    {
        var written = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && written.Length > 0) written.Append('-');
            written.Append(char.ToLowerInvariant(c));
        }

        return written.ToString();
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(v => v, v => Hyphenate(v.ToString()));
    }
}
