namespace Entente.Intake;

/// <summary>Where some content comes from, and what its surroundings say of it.</summary>
/// <param name="Place">What diagnostics name.</param>
/// <param name="Name">The file's name, for its extension.</param>
internal sealed record Origin(string Place, string Name)
{
    /// <summary>The charset that a transport declared.</summary>
    public string? Charset { get; init; }

    /// <summary>The address that the content was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>The extension with its point, lower-case; of <c>feed.xml.gz</c> that is <c>.xml</c>.</summary>
    public string Extension
    {
        get
        {
            var name = Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3] : Name;
            return Path.GetExtension(name).ToLowerInvariant();
        }
    }

    public string At(long line) => $"{Place}:{line}";
}
