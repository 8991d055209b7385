using System.Xml;
using Entente.Codebook;
using Entente.Intake.Streams;

namespace Entente.Intake;

/// <summary>Turns what broken inputs make the framework throw into one diagnostic, behind the articles that came before it.</summary>
internal static class FaultGuard
{
    public static IEnumerable<IntakeResult> Watch(Func<IEnumerable<IntakeResult>> read, Origin origin, IntakeOptions options)
    {
        using var results = Deferred(read).GetEnumerator();
        while (true)
        {
            var (result, isLast) = Step(results, origin, options);
            if (result is not null) yield return result;
            if (isLast) yield break;
        }
    }

    // What is thrown before the first result must be met where results are.
    private static IEnumerable<IntakeResult> Deferred(Func<IEnumerable<IntakeResult>> read)
    {
        foreach (var result in read()) yield return result;
    }

    private static (IntakeResult? Result, bool IsLast) Step(IEnumerator<IntakeResult> results, Origin origin, IntakeOptions options)
    {
        try
        {
            return results.MoveNext() ? (results.Current, false) : (null, true);
        }
        catch (Exception fault) when (Explain(fault, origin, options) is { } diagnostic)
        {
            return (IntakeResult.SetAside(diagnostic), true);
        }
    }

    private static Diagnostic? Explain(Exception fault, Origin origin, IntakeOptions options) => fault switch
    {
        ExpansionException bomb => IntakeDiagnostics.Bomb(origin.Place, bomb.Limit),
        TokenTooLargeException => IntakeDiagnostics.TooLarge(origin.Place, options.MaxArticleBytes),
        InvalidDataException => IntakeDiagnostics.DamagedCompression(origin.Place),
        FileNotFoundException or DirectoryNotFoundException => IntakeDiagnostics.Missing(origin.Place),
        XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) => IntakeDiagnostics.DocumentType(origin.At(xml.LineNumber)),
        XmlException xml => IntakeDiagnostics.InvalidXml(origin.At(xml.LineNumber), xml.Message),
        IOException or UnauthorizedAccessException => IntakeDiagnostics.Unreadable(origin.Place, fault.Message),
        _ => null,
    };
}
