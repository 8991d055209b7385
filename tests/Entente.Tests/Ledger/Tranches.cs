using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Tests.Ledger;

/// <summary>Readings made by hand of a package of loans and its tranches, one of which is paid out later.</summary>
internal static class Tranches
{
    private const string First = "a first tranche of $2000000000 for the El Marwa plant";

    /// <summary>A package of 10 billion, or what is given, with tranches of 2 and 3 billion.</summary>
    public static ArticleReading Package(string day = "2017-05-01", string amount = "10000000000")
    {
        var text = $"Russia signed with Egypt a credit package of ${amount}, including {First} and a second tranche of $3000000000 for the Wadi Salib plant.";
        return Reading(text, day,
        [
            Dealing("d1", text, "credit package", Status.Signed, amount),
            Dealing("d2", text, "first tranche for the El Marwa plant", Status.Signed, "2000000000"),
            Dealing("d3", text, "second tranche for the Wadi Salib plant", Status.Signed, "3000000000"),
        ]);
    }

    /// <summary>News that the first tranche was paid out.</summary>
    public static ArticleReading PaidOut(string day)
    {
        const string Text = "Russia paid out to Egypt " + First + ".";
        return Reading(Text, day, [Dealing("d1", Text, "first tranche for the El Marwa plant", Status.Completed, "2000000000")]);
    }

    private static ArticleReading Reading(string text, string day, ImmutableArray<Dealing> dealings) =>
        new(FiledDealings.Article(text, day, "Delta Courier"), dealings, []);

    private static Dealing Dealing(string id, string text, string subject, Status status, string amount)
    {
        var all = new TextSpan(0, text.Length);
        return new Dealing(
            id, "financing", "nuclear", subject, status, all, [Party("RUS", "Russia", "provider"), Party("EGY", "Egypt", "recipient")],
            [new Term(TermType.Amount, TermValue.Of(decimal.Parse(amount)), "USD", null, Place("$" + amount))], null, [all]);

        Party Party(string code, string name, string role) => new(code, name, role, Place(name));

        TextSpan Place(string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
    }
}
