namespace Entente.Cli.Rendering;

/// <summary>
/// Says on standard error how far a long work is: nothing in the first second behind its first article, then one line that rewrites itself on a
/// terminal, or a line every ten seconds into a file; where it was long, a last line says how much it was. The clock starts with the first
/// article: what comes before is not reading.
/// </summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan InFile = TimeSpan.FromSeconds(10);

    private long? _start;
    private int _before;
    private int _articles;
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <summary>Tells how many articles are read.</summary>
    public void Report(int articles)
    {
        if (_start is null) (_start, _before) = (time.GetTimestamp(), articles);
        _articles = articles;
        var elapsed = time.GetElapsedTime(_start.Value);
        if (elapsed < _next) return;
        _next = elapsed + (isTerminal ? OnTerminal : InFile);
        _isShown = true;
        if (isTerminal) error.Write($"\r{Line(elapsed)}  ");
        else error.WriteLine(Line(elapsed));
    }

    /// <summary>Says how many there were in all, if any line was shown.</summary>
    public void Finish()
    {
        if (_isShown) error.WriteLine($"{(isTerminal ? "\r" : "")}{Line(time.GetElapsedTime(_start!.Value))} in all");
    }

    private string Line(TimeSpan elapsed) =>
        $"{_articles:N0} {(_articles == 1 ? "article" : "articles")} read, {Speed((_articles - _before) / elapsed.TotalSeconds)} a second";

    private static string Speed(double speed) => speed < 1 ? "less than 1" : $"{speed:N0}";
}
