using Entente.Intake.Streams;

namespace Entente.Intake.Warc;

/// <summary>Web archives (WARC 0.x and 1.x): one article for each page that was fetched with success, and for each page kept as a resource or as text.</summary>
internal sealed class WarcReader(IntakeOptions options)
{
    // An archive with more faults than this is not read further: putting swallowed records back costs time.
    private const int MostFaults = 256;

    public IEnumerable<IntakeResult> Read(PeekStream content, Origin origin)
    {
        var records = new WarcRecordReader(content, options.MaxArticleBytes);
        var payloads = new WarcPayloadReader(options);
        var faults = 0;
        for (var number = 1; records.MoveNext() && faults < MostFaults; number++)
        {
            var place = $"{origin.Place} (record {number})";
            switch (records.Outcome)
            {
                case WarcOutcome.BadHeader:
                    faults++;
                    yield return IntakeResult.SetAside(IntakeDiagnostics.WarcHeader(place));
                    break;
                case WarcOutcome.BadLength:
                    faults++;
                    yield return IntakeResult.SetAside(IntakeDiagnostics.WarcLength(place));
                    break;
                case WarcOutcome.TooLarge when WarcPayloadReader.MayHoldArticle(records.Header!):
                    yield return IntakeResult.SetAside(IntakeDiagnostics.TooLarge(place, options.MaxArticleBytes));
                    break;
                case WarcOutcome.Record:
                    foreach (var result in payloads.Read(records.Header!, records.Block, place)) yield return result;
                    break;
            }
        }
    }
}
