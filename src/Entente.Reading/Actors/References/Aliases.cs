using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Finds later short mentions of what the article has named in full: "Paknejad", "Mr Shultz", "CRBC".</summary>
internal sealed class Aliases(ActorWords words)
{
    private const int ShortestAlias = 3;
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);

    /// <summary>The drafts with short mentions added and named in full, and what stayed tentative left out.</summary>
    public List<Draft> Resolve(List<Draft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.HasName && !d.IsTentative && d.Type is ActorType.Person or ActorType.Company)) Learn(draft);
        var resolved = new List<Draft>();
        var at = 0;
        foreach (var draft in drafts)
        {
            Scan(at, draft.First, resolved);
            if (draft.IsTentative) Scan(draft.First, draft.End, resolved);
            else resolved.Add(Fuller(draft));
            at = draft.End;
        }

        Scan(at, words.Count, resolved);
        return resolved;
    }

    private void Learn(Draft draft)
    {
        var parts = draft.Name.Split(' ').Select(ActorWords.KeyOf).Where(IsAlias).ToList();
        if (draft.Type == ActorType.Company) parts = [.. parts.Take(1)];
        foreach (var part in parts)
            if (!_byKey.TryGetValue(part, out var known) || IsFuller(draft, known)) _byKey[part] = draft;
        if (Acronym(draft.End) is { } acronym) _byKey.TryAdd(acronym, draft);
    }

    private static bool IsAlias(string key) =>
        key.Length >= ShortestAlias && char.IsLetter(key[0]) && !key.EndsWith('.')
        && !ClosedWords.IsFunctionWord(key) && !ClosedWords.IsCalendarWord(key) && !ClosedWords.IsFirmSuffix(key) && !ClosedWords.IsNameParticle(key);

    private static bool IsFuller(Draft draft, Draft known) =>
        draft.Name.Length > known.Name.Length && (known.Codes.IsEmpty || !draft.Codes.IsEmpty) && draft.Name.Contains(known.Name, StringComparison.Ordinal);

    private string? Acronym(int at) =>
        words.Form(at) is "(" or "<" && words.Form(at + 2) is ")" or ">" && words.IsAllCapitals(at + 1) ? words.Key(at + 1) : null;

    private void Scan(int first, int end, List<Draft> resolved)
    {
        for (var i = first; i < end; i++)
            if (words.IsCapital(i) && !words.InCapitals(i) && _byKey.TryGetValue(words.Key(i), out var full))
                resolved.Add(new Draft(i, i + 1, full.Type, ActorForm.Name, full.Codes, full.Name) { HasName = true });
    }

    // "Mr Shultz" behind "Secretary of State George Shultz".
    private Draft Fuller(Draft draft)
    {
        if (draft.Type != ActorType.Person || !draft.HasName) return draft;
        var last = ActorWords.KeyOf(draft.Name.Split(' ')[^1]);
        if (!_byKey.TryGetValue(last, out var full) || full.Type != draft.Type) return draft;
        var isSame = draft.Codes.IsEmpty || full.Codes.IsEmpty || draft.Codes.Intersect(full.Codes).Any();
        if (!isSame || !full.Name.EndsWith(draft.Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)) return draft;
        return draft with { Name = full.Name.Length > draft.Name.Length ? full.Name : draft.Name, Codes = draft.Codes.IsEmpty ? full.Codes : draft.Codes };
    }
}
