namespace Entente.Intake;

/// <summary>How much of the outside world is taken in before an input is set aside. The defaults fit any real article and a laptop.</summary>
public sealed record IntakeOptions
{
    /// <summary>Most bytes of one article as it stands in its source, after decompression: a file, a line, a feed's item, a record.</summary>
    public int MaxArticleBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How many times larger than itself a compressed input may become, once it has given <see cref="MaxArticleBytes"/>.</summary>
    public int MaxExpansion { get; init; } = 100;

    /// <summary>Most elements of a page within one another.</summary>
    public int MaxHtmlDepth { get; init; } = 512;

    /// <summary>Most elements of a page in all.</summary>
    public int MaxHtmlElements { get; init; } = 200_000;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxArticleBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxExpansion);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxHtmlDepth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxHtmlDepth, 2048);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxHtmlElements);
    }
}
