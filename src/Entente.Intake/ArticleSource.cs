namespace Entente.Intake;

/// <summary>
/// The way in: files, folders and streams to articles, one by one as they are asked for. Text, HTML, JSON Lines, RSS, Atom and WARC are told
/// apart by their content, gzip is taken off. Whatever cannot be read gives a diagnostic, and the rest is read. Safe for use by many threads at once.
/// </summary>
public sealed class ArticleSource
{
    private readonly IntakeOptions _options;

    /// <summary>Makes a source.</summary>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
    public ArticleSource(IntakeOptions? options = null)
    {
        _options = options ?? new IntakeOptions();
        _options.Check();
    }

    /// <summary>Reads files, folders with all that they hold in ordinal order, and <c>-</c> for <paramref name="standardInput"/>.</summary>
    /// <exception cref="ArgumentException">A path is <c>-</c> and there is no standard input, or a path is empty.</exception>
    public IEnumerable<IntakeResult> Read(IEnumerable<string> paths, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] all = [.. paths];
        if (all.Any(string.IsNullOrEmpty)) throw new ArgumentException("A path is empty.", nameof(paths));
        if (standardInput is null && all.Contains("-")) throw new ArgumentException("There is no standard input for '-'.", nameof(paths));
        return all.SelectMany(path => path == "-" ? Read(standardInput!, "(standard input)") : ReadPath(path));
    }

    /// <summary>Reads a stream, which is closed behind its last article; its format is told by its content.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="place">What diagnostics call it; its extension decides where the content does not.</param>
    public IEnumerable<IntakeResult> Read(Stream stream, string place)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(place);
        return Guarded(() => stream, new Origin(place, place));
    }

    /// <summary>Reads what a web server answered; the stream is closed behind its last article.</summary>
    /// <param name="stream">The bytes, without the compression of their transfer.</param>
    /// <param name="url">The address that answered.</param>
    /// <param name="charset">The charset that the server declared, if any.</param>
    public IEnumerable<IntakeResult> ReadFetched(Stream stream, Uri url, string? charset)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(url);
        return Guarded(() => stream, new Origin(url.AbsoluteUri, url.AbsolutePath) { Url = url.AbsoluteUri, Charset = charset });
    }

    private IEnumerable<IntakeResult> ReadPath(string path)
    {
        if (!Directory.Exists(path)) return Guarded(() => File.OpenRead(path), new Origin(path, path));
        return FolderWalk.Files(path).SelectMany(found =>
            found.Fault is { } fault ? [IntakeResult.SetAside(fault)] : Guarded(() => File.OpenRead(found.Path), new Origin(found.Path, found.Path)));
    }

    private IEnumerable<IntakeResult> Guarded(Func<Stream> open, Origin origin) =>
        FaultGuard.Watch(() => new ContentReader(_options).Read(open(), origin), origin, _options);
}
