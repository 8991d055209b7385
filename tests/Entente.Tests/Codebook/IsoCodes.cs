namespace Entente.Tests.Codebook;

/// <summary>The codes of ISO 3166-1 alpha-3, from a list that is kept apart from the codebook's own data.</summary>
internal static class IsoCodes
{
    public static readonly IReadOnlyList<string> Members = Read("# Members of the United Nations");

    public static readonly IReadOnlyList<string> Others = Read("# Others");

    private static string[] Read(string heading)
    {
        using var stream = typeof(IsoCodes).Assembly.GetManifestResourceStream("iso-3166-1.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n')
            .SkipWhile(line => line != heading).Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}
