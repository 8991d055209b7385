using System.Collections;
using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Reading.Actors;

/// <summary>The actors of one article, in the order of the text, without overlap.</summary>
internal sealed class ActorMentions(ImmutableArray<ActorMention> mentions) : IReadOnlyList<ActorMention>
{
    /// <inheritdoc/>
    public int Count => mentions.Length;

    /// <inheritdoc/>
    public ActorMention this[int index] => mentions[index];

    /// <summary>The mentions that lie inside <paramref name="span"/>, in order.</summary>
    public IEnumerable<ActorMention> Within(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < mentions.Length && mentions[i].Span.Start < span.End; i++)
            if (span.Contains(mentions[i].Span)) yield return mentions[i];
    }

    /// <summary>The mention that holds the token, if any.</summary>
    public ActorMention? AtToken(int token)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }

        return low < mentions.Length && mentions[low].FirstToken <= token ? mentions[low] : null;
    }

    /// <inheritdoc/>
    public IEnumerator<ActorMention> GetEnumerator() => mentions.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
