using System.Text.Json.Nodes;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Codebook.Serialisation.Given;
using Entente.Tests.Ledger;
using Entente.Tests.Samples;

namespace Entente.Tests.Codebook;

/// <summary>What a reading made or corrected by hand may leave out, and what is refused.</summary>
public class GivenReadingTests
{
    private const string Text = "Moscow \ud83d\ude00 will lend Cairo $25 billion at 3 percent, Cairo said. The loan is for a plant.";

    private const string Short = """
        {"dealings": [{"id": "d1", "kind": "financing", "sector": "nuclear", "subject": "plant", "status": "agreed",
          "parties": [{"code": "RUS", "name": "Moscow", "role": "provider"}, {"code": "EGY", "name": "Cairo", "role": "recipient"}],
          "terms": [{"type": "amount", "value": 25000000000, "unit": "USD", "evidence": {"quote": "$25 billion"}}, {"type": "rate", "value": 3, "unit": "%"}],
          "attribution": {"speaker": "Cairo", "relay": []},
          "evidence": [{"quote": "will lend Cairo $25 billion at 3 percent"}, {"start": 64, "end": 88, "quote": "The loan is for a plant."}]}],
         "statements": [{"speaker": "Cairo", "code": "EGY", "mode": "indirect", "quote": "will lend Cairo $25 billion at 3 percent"}]}
        """;

    private static readonly Article Told = FiledDealings.Article(Text, "2015-11-19", "Delta Courier", "Loan");

    public static TheoryData<string> Files => [.. SampleArticles.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_program_prints_is_taken_as_it_is(string file)
    {
        foreach (var article in SampleArticles.In(file))
        {
            var written = ReadingJson.BytesOf(SharedReader.Instance.Read(article));
            var given = GivenReading.Of(JsonNode.Parse(written)!.AsObject(), article, SharedReader.Edition);
            Assert.Null(given.Fault);
            Assert.Equal(written, ReadingJson.BytesOf(given.Reading!));
        }
    }

    [Fact]
    public void What_the_codebook_does_not_ask_for_is_found_in_the_text()
    {
        var dealing = Taken(Short).Dealings[0];
        Assert.Equal(["Moscow", "Cairo"], dealing.Parties.Select(p => p.Evidence.In(Text).ToString()));
        Assert.Equal("$25 billion", dealing.Terms[0].Evidence.In(Text).ToString());
        var whole = Text[Text.IndexOf("will lend", StringComparison.Ordinal)..];
        Assert.Equal([whole, whole], new[] { dealing.StatusEvidence, dealing.Terms[1].Evidence }.Select(s => s.In(Text).ToString()));
        Assert.Equal((1m, "Cairo"), (dealing.Confidence, dealing.Attribution!.Evidence.In(Text).ToString()));
    }

    [Theory]
    [InlineData("\"quote\": \"The loan", "\"quote\": \"A loan", "In dealing d1: at [64..88)")]
    [InlineData("\"$25 billion\"", "\"$26 billion\"", "the text does not say \"$26 billion\"")]
    [InlineData("\"$25 billion\"", "\"Cairo\"", "more than once")]
    [InlineData("{\"quote\": \"$25 billion\"}", "{\"start\": 20, \"end\": 20}", "holds no words")]
    [InlineData("{\"quote\": \"$25 billion\"}", "{\"start\": 20, \"end\": 2000}", "holds no words")]
    [InlineData("{\"quote\": \"$25 billion\"}", "{\"start\": 8, \"end\": 20}", "cuts a character in two")]
    [InlineData("{\"quote\": \"$25 billion\"}", "{\"start\": 1.5}", "takes 'start' and 'end'")]
    [InlineData("\"name\": \"Moscow\"", "\"name\": \"Petersburg\"", "the text does not say \"Petersburg\"")]
    [InlineData("\"financing\"", "\"lending\"", "'lending' is no kind; there are ")]
    [InlineData("\"provider\"", "\"lender\"", "'lender' is no role of financing; there are provider, recipient, guarantor")]
    [InlineData("\"nuclear\"", "\"atoms\"", "'atoms' is no sector")]
    [InlineData("\"agreed\"", "\"done\"", "In dealing d1: 'done' is none of ")]
    [InlineData("\"RUS\"", "\"Russia\"", "'Russia' is no code of a party")]
    [InlineData("25000000000", "\"much\"", "amount takes a number, not 'much'")]
    [InlineData("25000000000", "70000000000000000000000000000", "amount takes a number of at most 24 digits")]
    [InlineData("\"amount\"", "\"start\"", "start takes a date")]
    [InlineData("\"amount\"", "\"grace\"", "grace takes an ISO 8601 period")]
    [InlineData(", {\"code\": \"EGY\", \"name\": \"Cairo\", \"role\": \"recipient\"}", "", "takes two parties")]
    [InlineData("\"subject\": \"plant\", ", "", "In dealing d1: 'subject' is missing.")]
    [InlineData("\"id\": \"d1\"", "\"id\": \"d/1\"", "letters, digits and hyphens")]
    [InlineData("\"mode\": \"indirect\"", "\"mode\": 3", "String")]
    [InlineData("\"terms\": [", "\"terms\": [7, ", "no object")]
    public void What_does_not_hold_is_refused_and_named(string part, string instead, string fault)
    {
        var json = JsonNode.Parse(Short.Replace(part, instead, StringComparison.Ordinal))!.AsObject();
        var given = GivenReading.Of(json, Told, SharedReader.Edition);
        Assert.Null(given.Reading);
        Assert.Contains(fault, given.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_is_taken_as_it_stands() => Assert.Single(Taken(Short).Statements);

    [Fact]
    public void An_accord_inside_an_organisation_has_one_party()
    {
        var alone = Short.Replace(", {\"code\": \"EGY\", \"name\": \"Cairo\", \"role\": \"recipient\"}", "", StringComparison.Ordinal)
            .Replace("\"RUS\"", "\"OPEC\"", StringComparison.Ordinal);
        Assert.Equal("OPEC", Assert.Single(Taken(alone).Dealings[0].Parties).Code);
    }

    private static ArticleReading Taken(string json)
    {
        var given = GivenReading.Of(JsonNode.Parse(json)!.AsObject(), Told, SharedReader.Edition);
        Assert.Null(given.Fault);
        return given.Reading!;
    }
}
