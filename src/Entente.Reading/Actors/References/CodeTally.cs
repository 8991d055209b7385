using System.Collections.Immutable;
using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>How often the article names each state, and which of those named nearby it is about.</summary>
internal sealed class CodeTally
{
    private const int NearSentences = 3;
    private const int MostLookedAt = 60;
    private readonly ActorWords _words;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<Draft> _datelines;
    private readonly List<Draft> _states;

    public CodeTally(ActorWords words, List<Draft> drafts)
    {
        _words = words;
        foreach (var draft in drafts.Where(d => d is { Code: not null, IsDateline: false, Type: not ActorType.Outlet }))
            _counts[draft.Code!] = _counts.GetValueOrDefault(draft.Code!) + 1;
        _datelines = [.. drafts.Where(d => d.IsDateline && d.Code is not null)];
        _states = [.. drafts.Where(d => d.IsState && d.HasName).DistinctBy(d => d.Code)];
    }

    /// <summary>The state that a role without one belongs to: the nearest before of those that the article is about.</summary>
    public ImmutableArray<string> State(List<Draft> before, Draft draft)
    {
        var near = Near(before, draft).Where(d => d.HasName && SpeaksOfState(d) && Fits(draft, d)).ToList();
        var most = near.Count == 0 ? 0 : near.Max(d => _counts.GetValueOrDefault(d.Code!));
        var found = near.Find(d => _counts.GetValueOrDefault(d.Code!) * 2 > most) ?? _datelines.Find(d => Fits(draft, d)) ?? _states.Find(d => Fits(draft, d));
        return found?.Codes ?? (draft.States.Length == 1 ? draft.States : []);
    }

    /// <summary>The firm, organisation or body last named before.</summary>
    public Draft? Employer(List<Draft> before, Draft draft) =>
        Near(before, draft).FirstOrDefault(d => d is { HasName: true, IsDateline: false, Type: ActorType.Company or ActorType.Organisation or ActorType.Body });

    /// <summary>The two codes nearby that the article names most, in the order of the text; empty if there are no two.</summary>
    public ImmutableArray<string> Pair(List<Draft> before, Draft draft)
    {
        var near = Near(before, draft).Where(IsMember).Select(d => d.Code!).Distinct().ToList();
        if (near.Count < 2) near = [.. _states.Where(d => d.First < draft.First).Select(d => d.Code!).OrderByDescending(c => _counts.GetValueOrDefault(c))];
        var pair = near.OrderByDescending(c => _counts.GetValueOrDefault(c)).Take(2).ToHashSet(StringComparer.Ordinal);
        return pair.Count == 2 ? [.. near.Where(pair.Contains).Reverse()] : [];
    }

    private IEnumerable<Draft> Near(List<Draft> before, Draft draft)
    {
        var sentence = _words.Text.Token(draft.First).SentenceIndex;
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - MostLookedAt); i--)
        {
            if (sentence - _words.Text.Token(before[i].First).SentenceIndex > NearSentences) yield break;
            if (before[i].Code is not null) yield return before[i];
        }
    }

    private static bool SpeaksOfState(Draft draft) =>
        draft is { IsGroup: false, IsDateline: false, Type: ActorType.State or ActorType.Person or ActorType.Body or ActorType.Place };

    private static bool IsMember(Draft draft) => draft is { IsGroup: false, IsDateline: false, Type: not ActorType.Place and not ActorType.Outlet };

    private static bool Fits(Draft draft, Draft state) => draft.States.IsEmpty || state.Codes.Any(draft.States.Contains);
}
