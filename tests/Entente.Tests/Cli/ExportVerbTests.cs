using System.Text.Json;
using System.Xml.Linq;
using Entente.Cli.Verbs;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Exports;
using Entente.Tests.Ledger;
using Entente.Tests.Ledger.Exports;
using Parquet;

namespace Entente.Tests.Cli;

/// <summary>The verb itself, from arguments to the written file, for each format.</summary>
public sealed class ExportVerbTests : IDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();

    private string Output => Path.Combine(Path.GetDirectoryName(_place.Value)!, "exported");

    public static TheoryData<string> Formats => [.. DealExport.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_ledger_is_written_to_a_file_in_the_format(string format)
    {
        File();
        Assert.Equal(ExitCode.Done, Run(format, "--party", "EGY"));
        Assert.True(IsOf(format), $"What was written is no {format}.");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_ledger_gives_the_same_bytes(string format)
    {
        File();
        Run(format);
        var first = System.IO.File.ReadAllBytes(Output);
        Run(format);
        Assert.Equal(first, System.IO.File.ReadAllBytes(Output));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_ledger_without_such_deals_is_written_too_where_the_format_allows_it(string format)
    {
        File();
        var isAllowed = format != "iati";
        Assert.Equal(isAllowed ? ExitCode.Done : ExitCode.WrongUse, Run(format, "--party", "AUS"));
        Assert.Equal(isAllowed, System.IO.File.Exists(Output));
    }

    [Theory]
    [InlineData("iati", "GB-COH-01234567,Debt Watch,21", true)]
    [InlineData("iati", "Debt Watch", false)]
    [InlineData("csv", "GB-COH-01234567,Debt Watch,21", false)]
    public void Who_publishes_it_is_for_iati_to_say(string format, string reporter, bool isTaken)
    {
        File();
        var parsed = ExportVerb.Create().Parse([format, "--ledger", _place.Value, "--out", Output, "--reporting-org", reporter]);
        Assert.Equal(isTaken, parsed.Errors.Count == 0);
        if (!isTaken) return;
        parsed.Invoke();
        Assert.Contains(">Debt Watch<", System.IO.File.ReadAllText(Output), StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private void File() => new LedgerWriter(_place.Store, SharedReader.Edition, time: new ManualClock()).Add(
    [
        ExportedLoans.Signed(),
        ExportedLoans.Signed("Northern Wire", day: "2015-11-20"),
        Reports.Loan("Gulf Ledger", "2003-04-02", Status.Agreed, ["amount 40000000 EUR"], plant: "Sirat Dam"),
    ]);

    private int Run(string format, params string[] more) =>
        ExportVerb.Create().Parse([format, "--ledger", _place.Value, "--out", Output, .. more]).Invoke();

    private bool IsOf(string format) => format switch
    {
        "csv" => Lines.Length == 3 && Lines[0].StartsWith("Recommended For Aggregates,", StringComparison.Ordinal),
        "jsonl" => Lines.Length == 2 && Lines.All(l => Json(l).TryGetProperty("statusHistory", out _)),
        "web-annotation" => Lines.Length > 10 && Lines.All(l => Json(l).GetProperty("type").GetString() == "Annotation"),
        "followthemoney" => Lines.Length > 5 && Lines.All(l => Json(l).TryGetProperty("schema", out _)),
        "followthemoney-statements" => Lines.Length > 20 && Lines[0].StartsWith("canonical_id,entity_id,prop,", StringComparison.Ordinal),
        "iati" => XDocument.Load(Output).Root is { } root && root.Elements().Count() == 2 && ActivitySchema.FaultsOf(root).Count == 0,
        "parquet" => RowsOfParquet() > 10,
        _ => false,
    };

    private long RowsOfParquet()
    {
        using var file = System.IO.File.OpenRead(Output);
        var reader = ParquetReader.CreateAsync(file).GetAwaiter().GetResult();
        return reader.RowGroups.Sum(g => g.RowCount);
    }

    private string[] Lines => System.IO.File.ReadAllLines(Output);

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;
}
