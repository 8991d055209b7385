using CsCheck;
using Entente.Ledger.Lineage;

namespace Entente.Tests.Ledger.Lineage;

/// <summary>Wire copy is recognised however papers cut and dress it; other reports on the same event are not copies.</summary>
public class FingerprintTests
{
    private const string Wire = """
        MOSCOW, Feb 19 - Russia and Hungary signed a contract on Thursday under which Gazprom will supply 4.5 billion cubic metres of gas a
        year for fifteen years, most of it through the pipeline under the Black Sea, the two foreign ministers said.

        The contract, which replaces one from 1995, comes into force on October 1. It leaves out Ukraine as a transit country, and Kyiv called
        it a purely political decision that would harm its national interests and its relations with Budapest.

        Foreign Minister Peter Szijjarto told reporters that the price would be much more favourable than under the old contract. He gave no
        figures. Hungary burns about ten billion cubic metres of gas a year and produces a fifth of that itself.

        Storage tanks in the country are 84 percent full, the operator said last week, more than in any other country of the region.
        """;

    private const string Other = """
        Budapest will get gas from Gazprom for another decade and a half, after ministers put their names to a supply deal that bypasses
        Ukraine. Deliveries of 4.5 bcm a year begin in October. Kyiv protested at once and cancelled a meeting of a joint commission; analysts
        said the loss of transit fees mattered less than the message. Under the agreement two thirds of the volume flow through Serbia and
        the rest through Austria, and both sides may change quantities after ten years.
        """;

    [Fact]
    public void A_new_head_and_a_cut_tail_leave_a_copy()
    {
        var kept = Wire[..(Wire.Length * 2 / 3)].Replace("MOSCOW, Feb 19 - ", "", StringComparison.Ordinal);
        AssertCopies(Wire, $"Hungary turns to Gazprom\nBy our own staff\n\n{kept}");
    }

    [Fact]
    public void Edited_words_leave_a_copy() => AssertCopies(
        Wire,
        Wire.Replace("Thursday", "Friday", StringComparison.Ordinal)
            .Replace("purely political", "political", StringComparison.Ordinal)
            .Replace("percent", "per cent", StringComparison.Ordinal)
            .Replace("the operator said last week", "according to the operator", StringComparison.Ordinal));

    [Fact]
    public void Another_report_on_the_event_is_no_copy()
    {
        var (left, right) = (TextFingerprint.Of(Wire), TextFingerprint.Of(Other));
        Assert.False(left.IsCopyOf(right));
        Assert.Empty(left.Keys().Intersect(right.Keys()));
    }

    [Fact]
    public void A_short_text_is_a_copy_of_the_same_alone()
    {
        var (left, right) = (TextFingerprint.Of("Russia lends Egypt money."), TextFingerprint.Of("Russia lends Egypt more money."));
        Assert.True(left.IsCopyOf(TextFingerprint.Of("RUSSIA lends Egypt money")));
        Assert.False(left.IsCopyOf(right));
        Assert.Empty(left.Keys());
    }

    [Fact]
    public void Resemblance_is_near_the_share_of_common_shingles() => Gen.Int[0, 200].Sample(
        common =>
        {
            var words = Enumerable.Range(0, 400).Select(i => $"w{i}").ToArray();
            var left = string.Join(' ', words[..200]);
            var right = string.Join(' ', words[(200 - common)..(400 - common)]);
            var shingles = Math.Max(0, common - 2);
            var truth = shingles / (396.0 - shingles);
            Assert.InRange(TextFingerprint.Of(left).Resemblance(TextFingerprint.Of(right)), truth - 0.25, truth + 0.25);
        },
        iter: 100,
        seed: "0000KLnpc0e4");

    [Fact]
    public void A_fingerprint_survives_the_store() => Gen.String.Sample(
        text =>
        {
            var fingerprint = TextFingerprint.Of(text);
            Assert.Equal(fingerprint.ToString(), TextFingerprint.Parse(fingerprint.ToString()).ToString());
            Assert.True(fingerprint.IsCopyOf(TextFingerprint.Of(text)));
        },
        iter: 200);

    private static void AssertCopies(string left, string right)
    {
        var (one, two) = (TextFingerprint.Of(left), TextFingerprint.Of(right));
        Assert.True(one.IsCopyOf(two));
        Assert.True(two.IsCopyOf(one));
        Assert.NotEmpty(one.Keys().Intersect(two.Keys()));
    }
}
