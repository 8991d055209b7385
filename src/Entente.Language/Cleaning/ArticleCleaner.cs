using System.Collections.Immutable;
using Entente.Language.Views;

namespace Entente.Language.Cleaning;

/// <summary>
/// Makes the view in which an article is read: without what scraping left of the page around it, and with lost apostrophes, broken
/// characters and doubled blanks mended. The text itself stays as it is. Immutable and safe for use by many threads at once.
/// </summary>
public sealed class ArticleCleaner
{
    private readonly PossessiveMender _possessives;

    /// <summary>Makes a cleaner.</summary>
    /// <param name="names">Names, of one word or several, that may have lost the apostrophe of their possessive ("Moscows loan"); null for none.</param>
    /// <param name="exclusions">Words that end in -s in their own right ("Americans", "Koreas"); null for none.</param>
    public ArticleCleaner(IReadOnlySet<string>? names = null, IReadOnlySet<string>? exclusions = null) =>
        _possessives = new PossessiveMender(names ?? new HashSet<string>(), exclusions ?? new HashSet<string>());

    /// <summary>The lines of <paramref name="text"/> that are no part of the article: what scraping left of the page around it. In order.</summary>
    public static ImmutableArray<TextSpan> RemainsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. PageRemains.Edits(text).Select(edit => edit.Source)];
    }

    /// <summary>The view of <paramref name="text"/>; any text is taken, and nothing of it throws.</summary>
    public TextView Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordList.Of(text);
        return TextView.With(
            text,
            [
                .. PageRemains.Edits(text),
                .. MojibakeMender.Edits(text),
                .. ContractionMender.Edits(words),
                .. _possessives.Edits(words),
                .. SpacingMender.Edits(text),
                .. AcronymCapitalMender.Edits(text, words),
            ]);
    }
}
