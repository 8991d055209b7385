using System.Globalization;
using Entente.Ledger.Linking.Likeness;

namespace Entente.Tests.Ledger.Linking;

/// <summary>The guide states the weights by which dealings are linked; it must not fall behind them.</summary>
public class LinkingGuideTests
{
    public static TheoryData<string> Clues => [.. LinkWeights.Clues];

    [Theory]
    [MemberData(nameof(Clues))]
    public void The_guide_states_the_weight_of_each_clue(string clue)
    {
        var row = Assert.Single(Rows(), row => row.Split('|')[1].Split('/').Any(name => name.Trim() == clue));
        var cells = row.Split('|');
        var place = Array.FindIndex(cells[1].Split('/'), name => name.Trim() == clue);
        Assert.Equal(Written(LinkWeights.Of(clue)), cells[3].Split('/')[place].Trim());
    }

    [Fact]
    public void The_guide_states_the_start_and_the_lines()
    {
        Assert.Contains($"| start | | {Written(LinkWeights.Start)} |", Guide(), StringComparison.Ordinal);
        var lines = $"From {LinkWeights.Same} two dealings are the same, from {LinkWeights.Ambiguous} ambiguous";
        Assert.Contains(lines, Guide(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows() =>
        Guide().Split('\n').Where(line => line.TrimStart().StartsWith('|') && line.Count(c => c == '|') == 4);

    private static string Written(double weight) => weight.ToString("0.##", CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Guide()
    {
        using var stream = typeof(LinkingGuideTests).Assembly.GetManifestResourceStream("docs/ledger.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
