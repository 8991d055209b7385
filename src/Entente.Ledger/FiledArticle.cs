using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Ledger;

/// <summary>An article of the ledger with what it says and where it appeared.</summary>
/// <param name="Reading">Its reading; the article in it bears the place and date of the earliest appearance.</param>
/// <param name="KnownSince">When it was first filed.</param>
/// <param name="Appearances">All places where the same text was published, the earliest first.</param>
public sealed record FiledArticle(ArticleReading Reading, DateTimeOffset KnownSince, ImmutableArray<Appearance> Appearances)
{
    /// <summary>Whether somebody gave the reading; else the program read.</summary>
    public bool IsGiven { get; init; }

    /// <summary>The edition that the reading was made with; null where there is none.</summary>
    internal string? Edition { get; init; }

    /// <summary>The article.</summary>
    public Article Article => Reading.Article;

    /// <summary>The day on which it counts as published.</summary>
    public DateOnly Day => PublicationDay.Of(Article.Published, KnownSince);
}

/// <summary>One place where a text was published. The same text in two papers is one article with two appearances.</summary>
/// <param name="Id">The source's own id.</param>
/// <param name="Title">The headline; empty where unknown.</param>
/// <param name="Outlet">Who published it, if known.</param>
/// <param name="Published">When, as far as known.</param>
/// <param name="Url">Where, if known.</param>
/// <param name="KnownSince">When this appearance was filed.</param>
public sealed record Appearance(string Id, string Title, string? Outlet, PartialDate? Published, string? Url, DateTimeOffset KnownSince);
