using System.Text;

namespace Entente.Codebook;

/// <summary>How the values of enumerations are written in files: lower case, words joined by hyphens.</summary>
public static class Names
{
    /// <summary>The written name: <c>InForce</c> is <c>in-force</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Names[value];

    /// <summary>The value that is written <paramref name="name"/>.</summary>
    /// <exception cref="FormatException">No value is.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum => TryParse<T>(name) ?? throw new FormatException($"'{name}' is none of {string.Join(", ", Cache<T>.Names.Values)}.");

    /// <summary>The value that is written <paramref name="name"/>; null where none is.</summary>
    public static T? TryParse<T>(string name)
        where T : struct, Enum => Cache<T>.Values.TryGetValue(name, out var value) ? value : null;

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
        public static readonly Dictionary<string, T> Values = Names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
    }
}
