namespace Entente.Intake.Feeds;

/// <summary>What an item or entry holds, as far as it was read.</summary>
internal sealed class FeedItem
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }

    public string? Updated { get; set; }

    /// <summary>The whole text.</summary>
    public FeedText? Content { get; set; }

    /// <summary>The text in brief.</summary>
    public FeedText? Summary { get; set; }

    /// <summary>The fuller of the two.</summary>
    public FeedText? Text => Content is { Value.Length: > 0 } ? Content : Summary ?? Content;
}
