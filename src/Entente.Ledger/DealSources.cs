using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Ledger.Lineage;
using Entente.Ledger.Linking;
using Entente.Ledger.Storage;

namespace Entente.Ledger;

/// <summary>Where the values of a deal come from.</summary>
/// <param name="Articles">How many articles report it; each appearance counts.</param>
/// <param name="Independent">How many independent sources they come down to.</param>
/// <param name="Official">Whether an official of a party, or a state medium of one, is among them.</param>
/// <param name="ConfirmedBy">The codes of parties whose own officials say the status shown or a further one, or a term as shown; sorted.</param>
/// <param name="Origins">Each independent source with the articles that rest on it.</param>
public sealed record DealSources(
    int Articles, int Independent, bool Official, ImmutableArray<string> ConfirmedBy, ImmutableArray<SourceOrigin> Origins);

/// <summary>An independent source.</summary>
/// <param name="Name">An agency, an outlet, or an article that stands alone.</param>
/// <param name="IsStateMedia">Whether a government owns or directs it.</param>
/// <param name="Home">The code of its home state, where known.</param>
/// <param name="Articles">The hashes of the articles that rest on it, the earliest published first.</param>
public sealed record SourceOrigin(string Name, bool IsStateMedia, string? Home, ImmutableArray<string> Articles);

/// <summary>A dealing of a deal, with the article that reports it.</summary>
/// <param name="Article">The article and where it appeared.</param>
/// <param name="Dealing">What it says.</param>
public sealed record DealMember(FiledArticle Article, Dealing Dealing)
{
    /// <summary>Where the article has it from.</summary>
    public required ReportTrace Trace { get; init; }

    /// <summary>The key of the filed dealing.</summary>
    public string Key => $"{Article.Article.Hash}/{Dealing.Id}";

    /// <summary>The member that an article makes with one of its dealings.</summary>
    internal static DealMember Of(FiledArticle article, MemberRow row) =>
        new(article, article.Reading.Dealings.First(d => d.Id == row.Dealing)) { Trace = ReportTrace.FromJson(row.Trace) };

    /// <summary>The words of a span of its article.</summary>
    public string Quote(TextSpan span) => span.In(Article.Article.Text).ToString();
}

/// <summary>Why a dealing belongs to its deal.</summary>
/// <param name="Member">The key of the dealing.</param>
/// <param name="To">The key of the earlier one that it is most like.</param>
/// <param name="Verdict">What their comparison comes to.</param>
public sealed record MemberLink(string Member, string To, LinkVerdict Verdict);

/// <summary>A deal that belongs to another as its part.</summary>
/// <param name="Deal">The id of the other deal.</param>
/// <param name="Reason">Why.</param>
public sealed record PartLink(string Deal, string Reason);
