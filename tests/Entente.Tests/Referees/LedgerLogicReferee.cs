using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Implied;
using Entente.Ledger.Lineage;
using Entente.Ledger.Linking;
using Entente.Tests.Samples;

namespace Entente.Tests.Referees;

/// <summary>Readings of damaged articles go through linking, lineage, parts and implied figures without a fault, and twice to the same bytes.</summary>
public class LedgerLogicReferee
{
    private const int Texts = 150;
    private const int MostKeys = 60;
    private static readonly DealLinker Linker = new(SharedReader.Edition);
    private static readonly ReportTracer Tracer = new(SharedReader.Edition);
    private static readonly Article[] Samples = [.. SampleArticles.Files.SelectMany(SampleArticles.In)];

    [Fact]
    public void Any_reading_can_be_filed()
    {
        var readings = Enumerable.Range(0, Texts).AsParallel().AsOrdered().Select(Reading).ToArray();
        foreach (var reading in readings) Check(reading);
        var filed = readings.DistinctBy(r => r.Article.Hash).SelectMany(FiledDealing.Of).ToArray();
        Assert.True(filed.Length > Texts);
        var (once, again) = (Linker.Group(filed, []), Linker.Group(filed.Reverse(), []));
        Assert.Equal(filed.Length, once.Deals.Sum(d => d.Members.Length));
        Assert.Equal(once.Deals.Select(d => string.Join(' ', d.Members)), again.Deals.Select(d => string.Join(' ', d.Members)));
        var dealOf = once.Deals.SelectMany(d => d.Members.Select(m => (m, d.Id))).ToDictionary(p => p.m, p => p.Id);
        Assert.Equal(Parts(filed, dealOf), Parts(filed.Reverse(), dealOf));
    }

    private static void Check(ArticleReading reading)
    {
        foreach (var filed in FiledDealing.Of(reading))
        {
            var profile = Linker.Profile(filed);
            Assert.Equal(profile.ToJson(), LinkProfile.FromJson(Linker.Profile(filed).ToJson()).ToJson());
            Assert.InRange(profile.Keys.Length, 1, MostKeys);
            var trace = Tracer.Trace(filed, reading.Statements);
            Assert.Equal(trace.ToJson(), ReportTrace.FromJson(Tracer.Trace(filed, reading.Statements).ToJson()).ToJson());
            Assert.NotEmpty(LineageGraph.Of([trace, trace]).RootsOf(reading.Article.Hash));
            foreach (var figure in ImpliedFigures.Of(filed.Dealing.Kind, filed.Dealing.Sector, filed.Dealing.Terms)) Assert.NotEmpty(figure.Formula);
        }
    }

    private static IEnumerable<string> Parts(IEnumerable<FiledDealing> filed, Dictionary<string, string> dealOf) =>
        PartFinder.Of(filed.Select(f => (dealOf[f.Key], f))).Select(part => $"{part.Part} {part.Whole} {part.Reason}");

    private static ArticleReading Reading(int seed)
    {
        var sample = Samples[seed % Samples.Length];
        var text = new TextMutator(seed).Mutate(sample.Text);
        return SharedReader.Instance.Read(sample with { Text = text, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) });
    }
}
