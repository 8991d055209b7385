namespace Entente.Ledger.Exports.Activities;

/// <summary>Lists of codes that come with the program.</summary>
internal static class CodeList
{
    /// <summary>The words of a list, its comments left out.</summary>
    public static string[] Words(string name)
    {
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}
