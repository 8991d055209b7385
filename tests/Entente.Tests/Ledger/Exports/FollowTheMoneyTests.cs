using System.Text.Json;
using Entente.Codebook;

namespace Entente.Tests.Ledger.Exports;

public sealed class FollowTheMoneyTests
{
    private static readonly ArticleReading[] Story =
    [
        ExportedLoans.Signed(),
        ExportedLoans.Signed("Gulf Ledger", "Wadi Sahl"),
        ExportedLoans.Behind("🇪🇬 ", url: "https://example.org/a b"),
        Reports.Loan(null, null, Status.Proposed, ["amount 1000 USD", "start 2019-10", "end 2024"], "Ras Nour", id: "n1"),
    ];

    [Fact]
    public void Every_entity_keeps_to_its_schema()
    {
        using var loans = new ExportedLoans(Story);
        var schemata = new Dictionary<string, string>();
        foreach (var entity in Entities(loans))
        {
            var (id, schema) = (entity.GetProperty("id").GetString()!, entity.GetProperty("schema").GetString()!);
            Assert.True(GraphSchema.IsConcrete(schema), schema);
            Assert.True(schemata.TryAdd(id, schema), $"{id} stands there twice");
            var properties = entity.GetProperty("properties");
            Assert.All(GraphSchema.Required(schema), required => Assert.True(properties.TryGetProperty(required, out _), $"{id} has no {required}"));
            foreach (var property in properties.EnumerateObject())
                foreach (var value in property.Value.EnumerateArray())
                    Fits(GraphSchema.TypeOf(schema, property.Name), value.GetString()!, schemata);
        }

        string[] expected = ["PublicBody", "Article", "Event", "UnknownLink", "Debt"];
        Assert.Empty(expected.Except(schemata.Values));
    }

    [Fact]
    public void A_loan_is_a_debt_of_who_takes_it()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var debt = Properties(loans, "Debt").Single();
        Assert.Equal(("entente-party-RUS", "entente-party-EGY"), (One(debt, "creditor"), One(debt, "debtor")));
        Assert.Equal(("25000000000", "USD"), (One(debt, "amount"), One(debt, "currency")));
        Assert.Equal(["provider", "recipient"], Properties(loans, "UnknownLink").Select(link => One(link, "role")));
    }

    [Theory]
    [InlineData(Status.Proposed)]
    [InlineData(Status.Rejected)]
    [InlineData(Status.Cancelled)]
    public void Who_has_got_nothing_owes_nothing(Status status)
    {
        using var loans = new ExportedLoans(Reports.Loan("Delta Courier", "2015-11-19", status, ["amount 1000 USD", "rate 3 %"]));
        Assert.Empty(Properties(loans, "Debt"));
        Assert.Single(Properties(loans, "Event"));
    }

    [Fact]
    public void Words_stand_beside_what_they_say()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var hash = loans.Deals[0].Members[0].Article.Article.Hash;
        var notes = Properties(loans, "Event").Single().GetProperty("notes").EnumerateArray().Select(n => n.GetString());
        Assert.Contains($"rate 3 %: \"rate 3 %\" ({hash[..12]})", notes);
    }

    private static void Fits(string? type, string value, Dictionary<string, string> written)
    {
        Assert.NotNull(type);
        Assert.NotEmpty(value);
        if (type.StartsWith("entity/", StringComparison.Ordinal)) Assert.True(GraphSchema.Is(written[value], type["entity/".Length..]), $"{value} is a {written[value]}");
        if (type == "date") Assert.Matches("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", value);
        if (type == "number") Assert.Matches("^[0-9]+([.][0-9]+)?$", value);
        if (type == "url") Assert.True(Uri.IsWellFormedUriString(value, UriKind.Absolute), value);
    }

    private static string One(JsonElement properties, string name) => Assert.Single(properties.GetProperty(name).EnumerateArray().ToArray()).GetString()!;

    private static IEnumerable<JsonElement> Properties(ExportedLoans loans, string schema) =>
        Entities(loans).Where(e => e.GetProperty("schema").GetString() == schema).Select(e => e.GetProperty("properties"));

    private static IEnumerable<JsonElement> Entities(ExportedLoans loans) => loans.Lines("followthemoney").Select(l => JsonDocument.Parse(l).RootElement);
}
