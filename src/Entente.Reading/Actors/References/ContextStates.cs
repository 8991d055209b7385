using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;
using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Gives offices, bodies and descriptions that stand without a state the one that the article speaks of there, and groups their members.</summary>
internal sealed class ContextStates(ActorWords words, List<Draft> drafts)
{
    private readonly Dictionary<string, ImmutableArray<string>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _byOffice = new(StringComparer.Ordinal);
    private readonly CodeTally _tally = new(words, drafts);

    /// <summary>Resolves what can be resolved; what says nothing of any actor is left out.</summary>
    public List<Draft> Resolve()
    {
        var resolved = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var found = draft.Role is { } role && draft.Codes.IsEmpty ? Resolve(resolved, draft, role) : draft;
            Learn(found);
            if (!IsEmptyTalk(found)) resolved.Add(found);
        }

        return resolved;
    }

    private void Learn(Draft draft)
    {
        if (draft.Codes.IsEmpty || draft.Type != ActorType.Person) return;
        if (draft.HasName) _byName.TryAdd(draft.Name, draft.Codes);
        if (draft.Role is <= RoleWord.Post) _byOffice[Office(draft)] = draft;
    }

    // "minister" of "Soviet Foreign Minister Eduard Shevardnadze", "spokesman" of "a spokesman for the ministry".
    private string Office(Draft draft)
    {
        var nameWords = draft.HasName ? draft.Name.Count(c => c == ' ') + 1 : 0;
        return words.Key(Math.Max(draft.First, draft.End - 1 - nameWords));
    }

    private Draft Resolve(List<Draft> before, Draft draft, RoleWord role)
    {
        if (draft.HasName && _byName.TryGetValue(draft.Name, out var known)) return draft with { Codes = known };
        if (IsPair(draft)) return draft with { Codes = _tally.Pair(before, draft), IsGroup = true };
        if (words.Key(draft.First - 1) == "ITS" && OwnerBefore(before, draft) is { } owner) return draft with { Codes = owner.Codes };
        if (role is RoleWord.Office && !draft.HasName && !IsDefinite(draft)) return draft with { Codes = _tally.State(before, draft) };
        if (!draft.HasName && !IsDefinite(draft)) return draft;
        if (role <= RoleWord.Post && !draft.HasName && _byOffice.TryGetValue(words.Key(draft.End - 1), out var holder))
            return draft with { Codes = holder.Codes, Name = holder.Name };
        return role switch
        {
            RoleWord.Head or RoleWord.Office or RoleWord.Authority or RoleWord.Country => draft with { Codes = _tally.State(before, draft) },
            RoleWord.Post when !TellsWhose(draft) => draft with { Codes = _tally.Employer(before, draft)?.Codes ?? [] },
            RoleWord.Firm when !draft.HasName && _tally.Employer(before, draft) is { } firm => draft with { Codes = firm.Codes, Name = firm.Name },
            _ => draft,
        };
    }

    // "Mohamed Badrawi, a member of ...": the words behind say whose.
    private bool TellsWhose(Draft draft) =>
        draft.HasName && drafts.Exists(d => d.First > draft.End && d.First <= draft.End + 2 && d.Role == draft.Role && words.Key(d.End) is "OF" or "FOR" or "AT" or "WITH");

    // "Parliament has yet to vote. A member of its industry committee said": of what the sentence before began with, where nothing in its own may own it.
    private Draft? OwnerBefore(List<Draft> before, Draft draft)
    {
        var sentence = words.Text.Token(draft.First).SentenceIndex;
        var near = before.AsEnumerable().Reverse().TakeWhile(d => words.Text.Token(d.First).SentenceIndex >= sentence - 1).Where(Owns).ToList();
        return near.Exists(d => words.Text.Token(d.First).SentenceIndex == sentence) ? null : near.LastOrDefault();
    }

    private static bool Owns(Draft draft) =>
        !draft.Codes.IsEmpty && draft is { IsGroup: false, IsDateline: false, Type: ActorType.State or ActorType.Organisation or ActorType.Body };

    private bool IsDefinite(Draft draft) =>
        words.Key(draft.First - 1) is "THE" or "ITS" or "THIS" or "THEIR" or "HIS" or "THAT"
        || (words.IsCapital(draft.First) && draft.Role is not (RoleWord.Country or RoleWord.Firm));

    // "the two countries", "both sides", "between the neighbours"; "two officials" are any two.
    private bool IsPair(Draft draft)
    {
        if (draft.HasName || draft.Role is not (RoleWord.Countries or RoleWord.People or RoleWord.Authority)) return false;
        var (last, other) = (words.Key(draft.First - 1), words.Key(draft.First - 2));
        if (last == "BOTH" || (last == "TWO" && (draft.Role == RoleWord.Countries || other is "THE" or "THESE"))) return true;
        return last is "THE" or "THESE" && (other == "BOTH" || (draft.Role == RoleWord.Countries && other == "BETWEEN"));
    }

    private static bool IsEmptyTalk(Draft draft) =>
        draft.Codes.IsEmpty && draft.IsBareRole && draft.Role is RoleWord.Country or RoleWord.Countries or RoleWord.Authority or RoleWord.Firm;
}
