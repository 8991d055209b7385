using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;
using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Gives offices, bodies and descriptions that stand without a state the one that the article last spoke of, and groups their members.</summary>
internal sealed class ContextStates(ActorWords words, List<Draft> drafts)
{
    private const int WidestGroup = 2;

    /// <summary>Resolves what can be resolved; what says nothing of any actor is left out.</summary>
    public IEnumerable<Draft> Resolve()
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Role is { } role && draft.Codes.IsEmpty) drafts[i] = Resolve(i, draft, role);
            if (!IsEmptyTalk(drafts[i])) yield return drafts[i];
        }
    }

    private Draft Resolve(int index, Draft draft, RoleWord role)
    {
        if (draft.HasName) return role == RoleWord.Head || role == RoleWord.Office ? draft with { Codes = Nearest(index, draft) } : draft;
        if (IsPair(draft)) return Pair(index, draft);
        if (!IsDefinite(draft)) return draft;
        return role is RoleWord.Head or RoleWord.Office or RoleWord.Authority or RoleWord.Country ? draft with { Codes = Nearest(index, draft) } : draft;
    }

    private bool IsDefinite(Draft draft) =>
        words.Key(draft.First - 1) is "THE" or "ITS" or "THIS" or "THEIR" or "HIS" || words.IsCapital(draft.First);

    private ImmutableArray<string> Nearest(int index, Draft draft)
    {
        for (var i = index - 1; i >= 0; i--)
            if (drafts[i].IsState && drafts[i].HasName) return drafts[i].Codes;
        return drafts.Find(d => d.IsDateline)?.Codes ?? draft.Codes;
    }

    // "the two countries", "both sides".
    private bool IsPair(Draft draft) =>
        words.Key(draft.First - 1) is "BOTH" or "TWO" || words.Key(draft.First) is "BOTH" or "TWO";

    private Draft Pair(int index, Draft draft)
    {
        var codes = new List<string>();
        for (var i = index - 1; i >= 0 && codes.Count < WidestGroup; i--)
            if (drafts[i] is { HasName: true, IsDateline: false, Type: not ActorType.Place, Code: { } code } && !codes.Contains(code)) codes.Add(code);
        codes.Reverse();
        return codes.Count == WidestGroup ? draft with { Codes = [.. codes], IsGroup = true } : draft;
    }

    private static bool IsEmptyTalk(Draft draft) =>
        draft.Codes.IsEmpty && draft.IsBareRole && draft.Role is RoleWord.Country or RoleWord.Authority or RoleWord.Firm;
}
