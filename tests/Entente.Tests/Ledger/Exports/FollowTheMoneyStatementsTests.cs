using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Entente.Tests.Ledger.Exports;

public sealed class FollowTheMoneyStatementsTests
{
    // As the statements of FollowTheMoney 4 have them.
    private static readonly string[] Columns =
    [
        "canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang", "original_value", "external",
        "first_seen", "last_seen", "id",
    ];

    [Fact]
    public void The_columns_are_those_of_the_format()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        Assert.Equal(Columns, loans.Lines("followthemoney-statements")[0].TrimEnd('\r').Split(','));
    }

    [Fact]
    public void Every_statement_keeps_to_the_schema_of_its_entity()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed(), ExportedLoans.Behind("🇪🇬 ", url: "https://example.org/a"));
        foreach (var row in Rows(loans))
        {
            Assert.True(GraphSchema.IsConcrete(row["schema"]), row["schema"]);
            var type = row["prop"] == "id" ? "id" : GraphSchema.TypeOf(row["schema"], row["prop"])?.Split('/')[0];
            Assert.Equal(type, row["prop_type"]);
            Assert.NotEmpty(row["value"]);
        }
    }

    [Fact]
    public void They_say_what_the_entities_say_and_that_each_is_there()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed(), ExportedLoans.Signed("Gulf Ledger", "Wadi Sahl"));
        string[] stated = [.. Rows(loans).Select(r => $"{r["schema"]} {r["entity_id"]} {r["prop"]} {r["value"]}").Order(StringComparer.Ordinal)];
        Assert.Equal(loans.Lines("followthemoney").SelectMany(Values).Order(StringComparer.Ordinal), stated);
    }

    [Fact]
    public void Each_has_the_id_that_the_format_makes_of_it()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        var rows = Rows(loans);
        Assert.Equal(rows.Count, rows.Select(r => r["id"]).Distinct().Count());
        var amount = rows.Single(r => r["prop"] == "amount");
        Assert.Equal(("25000000000", "number", "Debt"), (amount["value"], amount["prop_type"], amount["schema"]));
        Assert.Equal(Sha1($"entente.{amount["entity_id"]}.amount.25000000000"), amount["id"]);
    }

    [Fact]
    public void What_articles_tell_is_seen_since_they_are_known_and_parties_are_the_codebooks()
    {
        using var loans = new ExportedLoans(ExportedLoans.Signed());
        foreach (var row in Rows(loans))
            Assert.Equal(row["schema"] == "PublicBody" ? "" : "2026-01-01T12:00:00", row["first_seen"]);
    }

    [Fact]
    public void A_headline_is_no_formula()
    {
        using var loans = new ExportedLoans(ExportedLoans.Behind("", headline: "=HYPERLINK(\"http://example.org\")"));
        Assert.Equal("'=HYPERLINK(\"http://example.org\")", Rows(loans).Single(r => r["prop"] == "title")["value"]);
    }

    private static IEnumerable<string> Values(string line)
    {
        var entity = JsonDocument.Parse(line).RootElement;
        var (schema, id) = (entity.GetProperty("schema").GetString(), entity.GetProperty("id").GetString());
        yield return $"{schema} {id} id {id}";
        foreach (var property in entity.GetProperty("properties").EnumerateObject())
            foreach (var value in property.Value.EnumerateArray()) yield return $"{schema} {id} {property.Name} {value.GetString()}";
    }

    private static List<Dictionary<string, string>> Rows(ExportedLoans loans)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(loans.Written("followthemoney-statements"))));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(Columns.ToDictionary(column => column, column => csv.GetString(column)!));
        return rows;
    }

#pragma warning disable CA5350 // The format's own hash.
    private static string Sha1(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
}
