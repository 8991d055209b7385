using Entente.Codebook.Loading;

namespace Entente.Tests.Codebook;

public class KindCheckTests
{
    private const string Kind =
        """
        kind: lease
        meaning: A lease.
        roles: [owner, tenant]
        sector: land
        status: agreed
        stale-after: P1Y6M
        terms: [amount]
        triggers:
          - verbs: [lease]
            roles: {owner: [subject], tenant: [to]}
            status: {past: completed}
        """;

    private static readonly CodebookFile Sectors = new("sectors.yaml", "sectors/sectors.yaml", "sector: land\nwords: [land]");

    [Fact]
    public void A_kind_of_known_names_is_taken() => Assert.Single(Load(Kind).Edition().Kinds);

    [Theory]
    [InlineData("owner: [subject]", "owners: [subject]", "'owners' is no role of the kind.")]
    [InlineData("past: completed", "past: done", "'done' is no status.")]
    [InlineData("past: completed", "pluperfect: completed", "'pluperfect' is no tense.")]
    [InlineData("P1Y6M", "18 months", "'18 months' is no ISO 8601 period of years, months, weeks and days.")]
    [InlineData("terms: [amount]", "terms: [sum]", "'sum' is no type of term.")]
    [InlineData("sector: land", "sector: sea", "'sea' is no sector.")]
    public void An_unknown_name_is_refused_where_the_kind_stands(string known, string unknown, string message)
    {
        var fault = Load(Kind.Replace(known, unknown, StringComparison.Ordinal)).Fault();
        Assert.Equal(("E-CB-006", message), (fault.Code, fault.Message));
        Assert.StartsWith("lease.yaml", fault.Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{name: landlords, kind: rent, role: owner, codes: []}", "'rent' is no kind.")]
    [InlineData("{name: landlords, kind: lease, role: lord, codes: []}", "'lord' is no role of the kind.")]
    [InlineData("{name: landlords, kind: lease, role: owner, sectors: [sea], codes: []}", "'sea' is no sector.")]
    public void Who_usually_stands_in_a_role_needs_a_kind_with_that_role(string usual, string message)
    {
        var fault = LoadedCodebook.Of(new CodebookFile("lease.yaml", "kinds/lease.yaml", Kind), Sectors, new CodebookFile("usual.yaml", "usual/usual.yaml", usual)).Fault();
        Assert.Equal(("E-CB-006", "usual.yaml:1", message), (fault.Code, fault.Place, fault.Message));
    }

    [Fact]
    public void A_status_hangs_on_the_subject_in_known_kinds_only()
    {
        var status = new CodebookFile("ratified.yaml", "status/ratified.yaml", "status: ratified\nby: {kinds: [lease, rent], subjects: [senate], verbs: [pass]}");
        var fault = LoadedCodebook.Of(new CodebookFile("lease.yaml", "kinds/lease.yaml", Kind), Sectors, status).Fault();
        Assert.Equal(("E-CB-006", "ratified.yaml:1", "'rent' is no kind."), (fault.Code, fault.Place, fault.Message));
    }

    private static CodebookLoad Load(string kind) => LoadedCodebook.Of(new CodebookFile("lease.yaml", "kinds/lease.yaml", kind), Sectors);
}
