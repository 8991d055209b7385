using Entente.Codebook;
using Entente.Ledger;

namespace Entente.Web.Wording;

/// <summary>A deal in a sentence or two, made of the values shown first and nothing else.</summary>
public static class DealSentence
{
    /// <summary>What joins the parties of a kind: between givers and takers, and among equals.</summary>
    private static readonly Dictionary<string, (string Directed, string Equal)> Verbs = new(StringComparer.Ordinal)
    {
        ["financing"] = ("finances", "finance"),
        ["construction"] = ("builds in", "build"),
        ["supply"] = ("supplies", "exchange"),
        ["extraction"] = ("develops in", "develop"),
        ["agreement"] = ("with", "agree"),
        ["security"] = ("helps", "work together"),
        ["membership"] = ("in", "membership"),
        ["negotiation"] = ("with", "negotiate"),
        ["meeting"] = ("with", "meet"),
        ["sanction"] = ("imposes on", "sanctions"),
    };

    /// <summary>The sentences.</summary>
    public static string Of(DealView deal, PlainNames names)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(names);
        var flow = PartyFlow.Of(names.SidesOf(deal.Kind), deal.Parties.Select(p => (p.Code, p.Role)));
        var terms = string.Join(", ", deal.Terms.Where(t => !t.Shown.IsDismissed && t.Type is not (TermType.Start or TermType.End or TermType.Round)).Take(4)
            .Select(Told));
        return $"{Parties(deal.Kind, flow, names)}: {deal.Title}{(terms.Length > 0 ? $"; {terms}" : "")}. {StatusOf(deal)}";
    }

    private static string Told(DealTerm term)
    {
        var value = TermText.Long(term.Type, term.Shown.Value, term.Unit, term.Shown.Qualifier);
        return term.Type switch
        {
            TermType.Rate or TermType.Price => $"at {value}",
            TermType.Duration => $"over {value}",
            TermType.Grace => $"with {value} of grace",
            TermType.Share => $"a share of {value}",
            _ => value,
        };
    }

    private static string Parties(string kind, PartyFlow flow, PlainNames names)
    {
        var (directed, equal) = Verbs.GetValueOrDefault(kind, ("to", ""));
        if (!flow.To.IsEmpty) return $"{Joined(flow.From, names)} {Agreeing(directed, flow.From.Length)} {Joined(flow.To, names)}";
        return flow.From.IsEmpty ? kind : $"{Joined(flow.From, names)} {(flow.From.Length == 1 ? $"({kind})" : equal)}".TrimEnd();
    }

    private static string Agreeing(string verb, int givers)
    {
        if (givers == 1) return verb;
        var words = verb.Split(' ', 2);
        return words[0] switch
        {
            "finances" or "builds" or "develops" or "helps" or "imposes" => string.Join(' ', [words[0][..^1], .. words[1..]]),
            "supplies" => "supply",
            _ => verb,
        };
    }

    private static string Joined(IReadOnlyList<string> codes, PlainNames names)
    {
        const int Most = 4;
        string[] shown = [.. codes.Take(Most).Select(names.Actor)];
        if (codes.Count > Most) return $"{string.Join(", ", shown)} and {codes.Count - Most} more";
        return shown.Length == 1 ? shown[0] : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    private static string StatusOf(DealView deal)
    {
        var word = StatusText.Of(deal.Status.Shown);
        var judged = deal.Status.Judgement is null ? $"as told on {DayText.Words(deal.Status.Since)}" : "as an analyst says";
        var stale = deal.Status.Stale is { } mark ? $" No news for {TermText.Long(TermType.Duration, mark.Period, "")}: inferred stale since {DayText.Words(mark.Since)}." : "";
        return $"{char.ToUpperInvariant(word[0])}{word[1..]}, {judged}.{stale}";
    }
}
