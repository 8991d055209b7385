using Entente.Codebook;
using Entente.Ledger.Exports;
using Parquet;
using Parquet.Schema;

namespace Entente.Tests.Ledger.Exports;

public sealed class ParquetEntriesTests
{
    private static readonly string[] Columns =
    [
        "deal: text?", "kind: text?", "sector: text?", "title: text?", "deal_status: text?", "part_of: text?", "entry: text?", "property: text?",
        "value: text?", "unit: text?", "number: Decimal?", "qualifier: text?", "shown: Boolean", "superseded_by: text?", "confidence: Decimal",
        "article: text?", "dealing: text?", "start: Int32", "end: Int32", "words: text?", "speaker: text?", "speaker_code: text?", "relay: text?",
        "outlet: text?", "headline: text?", "url: text?", "published: text?", "day: DateOnly", "known_since: DateTime",
    ];

    [Fact]
    public async Task Columns_have_names_and_types()
    {
        await using var read = await ReadEntries.Of(Told());
        Assert.Equal(Columns, read.Fields.Select(f => $"{f.Name}: {TypeOf(f)}{(f.IsNullable ? "?" : "")}"));
    }

    [Fact]
    public async Task A_row_is_an_entry_with_the_words_that_say_it()
    {
        using var loans = Told();
        await using var read = await ReadEntries.Of(loans);
        var entries = loans.Deals.SelectMany(d => d.AllEntries).ToArray();
        Assert.Equal(entries.Select(e => e.Id), await read.Texts("entry"));
        Assert.Equal(entries.Select(e => e.Value), await read.Texts("value"));
        Assert.Equal(entries.Select(e => e.Span.Start), await read.Numbers<int>("start"));
        Assert.Equal(entries.Select(e => e.Day), await read.Numbers<DateOnly>("day"));
        Assert.Equal(entries.Select(e => e.KnownSince.UtcDateTime), await read.Numbers<DateTime>("known_since"));
        var texts = loans.Deals.SelectMany(d => d.Members).ToDictionary(m => m.Article.Article.Hash, m => m.Article.Article.Text);
        Assert.Equal(entries.Select(e => texts[e.Article][e.Span.Start..e.Span.End]), await read.Texts("words"));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_what_is_none_is_null()
    {
        await using var read = await ReadEntries.Of(Told());
        var properties = await read.Texts("property");
        var numbers = await read.Maybe<decimal>("number");
        Assert.Equal([25_000_000_000m, 20_000_000_000m], properties.Zip(numbers).Where(p => p.First == "amount").Select(p => p.Second!.Value));
        Assert.Equal([2.125m], properties.Zip(numbers).Where(p => p.First == "rate").Select(p => p.Second!.Value));
        Assert.All(properties.Zip(numbers).Where(p => p.First is "status" or "party" or "duration"), p => Assert.Null(p.Second));
    }

    [Fact]
    public async Task What_a_deal_shows_first_is_marked()
    {
        await using var read = await ReadEntries.Of(Told());
        var rows = (await read.Texts("property")).Zip(await read.Texts("value"), await read.Numbers<bool>("shown"));
        Assert.Equal(
            ["status agreed False", "status signed True", "amount 25000000000 True", "amount 20000000000 False"],
            rows.Where(r => r.First is "status" or "amount").Select(r => $"{r.First} {r.Second} {r.Third}"));
    }

    [Fact]
    public async Task Who_said_so_stands_beside_it()
    {
        await using var read = await ReadEntries.Of(Told());
        Assert.Equal(["Delta Courier", "Northern Wire"], (await read.Texts("outlet")).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("Ashraf Noor", await read.Texts("speaker"));
        Assert.Contains("EGY", await read.Texts("speaker_code"));
    }

    [Fact]
    public async Task A_ledger_without_deals_gives_a_table_without_rows()
    {
        using var output = new MemoryStream();
        new DealExport("parquet", SharedReader.Edition).Write(output, []);
        output.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(output, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(0, reader.RowGroupCount);
        Assert.Equal(Columns.Length, reader.Schema.GetDataFields().Length);
    }

    private static string TypeOf(DataField field) => field.ClrType == typeof(ReadOnlyMemory<char>) ? "text" : field.ClrType.Name;

    private static ExportedLoans Told() => new(
        Reports.Loan("Delta Courier", "2014-05-01", Status.Agreed, ["amount 20000000000 USD"]),
        Reports.Loan("Northern Wire", "2015-11-19", Status.Signed, ["amount 25000000000 USD", "rate 2.125 %", "duration P22Y"], speaker: "Ashraf Noor/EGY"));

    /// <summary>What the library's reader finds in the written table.</summary>
    private sealed class ReadEntries : IAsyncDisposable
    {
        private readonly MemoryStream _written;
        private readonly ParquetReader _reader;

        private ReadEntries(MemoryStream written, ParquetReader reader) => (_written, _reader) = (written, reader);

        public DataField[] Fields => _reader.Schema.GetDataFields();

        public static async Task<ReadEntries> Of(ExportedLoans loans)
        {
            var written = new MemoryStream();
            new DealExport("parquet", SharedReader.Edition).Write(written, loans.Deals);
            written.Position = 0;
            return new ReadEntries(written, await ParquetReader.CreateAsync(written, new ParquetOptions { UseDateOnlyTypeForDates = true }));
        }

        public Task<string?[]> Texts(string name) => Read<string?>(name, (group, field, cells) => group.ReadAsync(field, cells!));

        public Task<T[]> Numbers<T>(string name)
            where T : struct => Read<T>(name, (group, field, cells) => group.ReadAsync<T>(field, cells));

        public Task<T?[]> Maybe<T>(string name)
            where T : struct => Read<T?>(name, (group, field, cells) => group.ReadAsync<T>(field, cells));

        public async ValueTask DisposeAsync()
        {
            await _reader.DisposeAsync();
            await _written.DisposeAsync();
        }

        private async Task<T[]> Read<T>(string name, Func<ParquetRowGroupReader, DataField, Memory<T>, ValueTask> read)
        {
            Assert.Equal(1, _reader.RowGroupCount);
            using var group = _reader.OpenRowGroupReader(0);
            var cells = new T[group.RowCount];
            await read(group, Fields.Single(f => f.Name == name), cells);
            return cells;
        }
    }
}
