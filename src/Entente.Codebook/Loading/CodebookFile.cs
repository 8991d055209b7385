using System.Reflection;

namespace Entente.Codebook.Loading;

/// <summary>One YAML file of a codebook: where it stands, and which section it belongs to.</summary>
/// <param name="Place">How faults name it.</param>
/// <param name="Path">Relative to the codebook's root, with forward slashes: <c>actors/states/europe.yaml</c>.</param>
/// <param name="Text">Its content.</param>
internal sealed record CodebookFile(string Place, string Path, string Text)
{
    private const string Root = "codebook/";

    /// <summary>The files of the built-in codebook, in ordinal order of their paths.</summary>
    public static IReadOnlyList<CodebookFile> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new CodebookFile(name, name[Root.Length..], ReadResource(assembly, name)))];
    }

    /// <summary>The YAML files below a folder, in ordinal order of their paths.</summary>
    public static IReadOnlyList<CodebookFile> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => System.IO.Path.GetExtension(file) is ".yaml" or ".yml")
            .Select(file => (file, path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(f => f.path, StringComparer.Ordinal)
            .Select(f => new CodebookFile(f.file, f.path, File.ReadAllText(f.file)))];

    private static string ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
