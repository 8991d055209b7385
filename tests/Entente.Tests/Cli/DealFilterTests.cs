using Entente.Cli.Verbs;
using Entente.Ledger;
using Entente.Tests.Ledger;

namespace Entente.Tests.Cli;

public sealed class DealFilterTests : IDisposable
{
    private readonly LedgerPlace _place = LedgerPlace.Sqlite();

    private FilterWords Words => new(SharedReader.Edition, new LedgerView(_place.Store, SharedReader.Edition));

    [Theory]
    [InlineData("--as-of", "2018")]
    [InlineData("--as-of", "2018-06")]
    [InlineData("--as-of", "01/02/2018")]
    [InlineData("--since", "1 June 2018")]
    [InlineData("--known-as-of", "01/02/2018")]
    [InlineData("--known-as-of", "2018-06-01 12:00")]
    [InlineData("--limit", "0")]
    [InlineData("--limit", "-1")]
    [InlineData("--status", "foo")]
    public void What_no_filter_can_mean_is_refused_in_words(string option, string value)
    {
        var error = Assert.Single(DealsVerb.Create().Parse([option, value]).Errors);
        Assert.DoesNotContain("System.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2018-06-01")]
    [InlineData("--known-as-of", "2018-06-01T12:00Z")]
    [InlineData("--known-as-of", "2018-06-01T12:00:00.5+02:00")]
    [InlineData("--limit", "1")]
    public void What_it_can_mean_is_taken(string option, string value) => Assert.Empty(DealsVerb.Create().Parse([option, value]).Errors);

    [Theory]
    [InlineData("egy", "EGY")]
    [InlineData("Egypt", "EGY")]
    [InlineData("north atlantic treaty organization", "NATO")]
    [InlineData("Atlantis", "ATLANTIS")]
    public void A_party_is_known_by_code_or_name(string typed, string code) => Assert.Equal(code, Words.CodeOf(typed));

    [Theory]
    [InlineData(null, null, "ATLANTIS", "--party: 'ATLANTIS'")]
    [InlineData("foo", null, null, "--kind: 'foo' is no kind. There are ")]
    [InlineData(null, "foo", null, "--sector: 'foo' is no sector. There are ")]
    public void What_neither_codebook_nor_ledger_has_is_told(string? kind, string? sector, string? party, string fault) =>
        Assert.StartsWith(fault, Words.FaultOf(new DealQuery { Kind = kind, Sector = sector, Parties = party is null ? [] : [party] }));

    [Fact]
    public void What_the_ledger_alone_has_is_found_in_it()
    {
        var reading = LedgerContract.Signed();
        var dealing = reading.Dealings[0];
        new LedgerWriter(_place.Store, SharedReader.Edition).Add(
            reading with { Dealings = [dealing with { Sector = "tea", Parties = [dealing.Parties[0], dealing.Parties[1] with { Code = "ATLANTIS" }] }] });
        Assert.Null(Words.FaultOf(new DealQuery { Sector = "tea", Parties = ["ATLANTIS"] }));
    }

    [Theory]
    [InlineData("financing", ExitCode.Done)]
    [InlineData("foo", ExitCode.WrongUse)]
    public void The_verb_ends_as_used_wrongly_where_a_word_is_unknown(string kind, int code)
    {
        new LedgerWriter(_place.Store, SharedReader.Edition).Add(LedgerContract.Signed());
        Assert.Equal(code, DealsVerb.Create().Parse(["--ledger", _place.Value, "--kind", kind, "--format", "jsonl"]).Invoke());
    }

    public void Dispose() => _place.Dispose();
}
