namespace Entente.Cli.Rendering;

/// <summary>
/// Says on standard error how far a long work is: nothing in its first second, then one line that rewrites itself on a terminal,
/// or a line every ten seconds into a file.
/// </summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan InFile = TimeSpan.FromSeconds(10);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <summary>Tells how many articles are read.</summary>
    public void Report(int articles)
    {
        var elapsed = time.GetElapsedTime(_start);
        if (elapsed < _next) return;
        _next = elapsed + (isTerminal ? OnTerminal : InFile);
        _isShown = true;
        var line = $"{articles:N0} {(articles == 1 ? "article" : "articles")} read, {Speed(articles / elapsed.TotalSeconds)} a second";
        if (isTerminal) error.Write($"\r{line}  ");
        else error.WriteLine(line);
    }

    /// <summary>Clears the line, if one was shown on a terminal.</summary>
    public void Finish()
    {
        if (_isShown && isTerminal) error.Write($"\r{new string(' ', 60)}\r");
    }

    private static string Speed(double speed) => speed < 1 ? "less than 1" : $"{speed:N0}";
}
