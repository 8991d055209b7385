using System.Buffers;
using System.Net;

namespace Entente.Intake.Feeds;

/// <summary>The content of one element of a feed.</summary>
/// <param name="Value">Its characters, markup in it kept.</param>
/// <param name="IsMarkup">Whether the feed says that they are HTML; null if it does not say.</param>
/// <param name="IsTooLarge">Whether they were more than an article may have; then they are cut.</param>
internal sealed record FeedText(string Value, bool? IsMarkup, bool IsTooLarge)
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Whether to read it as HTML: said so, or seen by a tag or a character reference.</summary>
    public bool LooksLikeMarkup => IsMarkup ?? (HasTag(Value) || WebUtility.HtmlDecode(Value) != Value);

    private static bool HasTag(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
            if ((char.IsAsciiLetter(text[at + 1]) && IsElement(text.AsSpan(at + 1))) || text[at + 1] is '/' or '!') return true;
        return false;
    }

    // "<BP.L>" in old newswire is no tag.
    private static bool IsElement(ReadOnlySpan<char> behind)
    {
        var end = behind.IndexOfAnyExcept(NameCharacters);
        return end > 0 && behind[end] is '>' or ' ' or '/' or '\n';
    }
}
