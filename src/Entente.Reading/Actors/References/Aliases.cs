using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Finds later short mentions of what the article has named in full: "Paknejad", "Mr Shultz", "CRBC", "Nippon Mining".</summary>
internal sealed class Aliases(ActorWords words)
{
    private const int ShortestAlias = 3;
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);

    /// <summary>The drafts with short mentions added and named in full, and what stayed tentative left out.</summary>
    public List<Draft> Resolve(List<Draft> drafts)
    {
        foreach (var draft in drafts.Where(d => d is { HasName: true, IsTentative: false, Type: ActorType.Person or ActorType.Company or ActorType.Body })) Learn(draft);
        var resolved = new List<Draft>();
        var at = 0;
        foreach (var draft in drafts)
        {
            Scan(at, draft.First, resolved);
            if (!draft.IsTentative) resolved.Add(Fuller(draft));
            else if (_byKey.TryGetValue(ActorWords.KeyOf(draft.Name), out var full)) resolved.Add(Alias(draft.First, draft.End, full));
            else Scan(draft.First, draft.End, resolved);
            at = draft.End;
        }

        Scan(at, words.Count, resolved);
        return resolved;
    }

    private static Draft Alias(int first, int end, Draft full) => new(first, end, full.Type, ActorForm.Name, full.Codes, full.Name) { HasName = true };

    private void Learn(Draft draft)
    {
        var parts = draft.Name.Split(' ').Select(ActorWords.KeyOf).ToList();
        Learn(string.Join(' ', parts), draft);
        if (draft.Type == ActorType.Person) foreach (var part in parts.Where(IsAlias)) Learn(part, draft);
        else LearnBeginnings(parts, draft);
        if (Acronym(draft.End) is { } acronym) _byKey.TryAdd(acronym, draft);
    }

    // "BankAmerica" and "Nippon Mining" for "BankAmerica Corp" and "Nippon Mining Co Ltd"; not "National" or "Bank".
    private void LearnBeginnings(List<string> parts, Draft draft)
    {
        if (draft.Type != ActorType.Company) return;
        for (var n = 1; n < parts.Count; n++)
            if (n > 1 || (IsAlias(parts[0]) && !ClosedWords.IsInstitution(parts[0]) && IsDistinctive(parts[0]))) Learn(string.Join(' ', parts.Take(n)), draft);
    }

    private void Learn(string key, Draft draft)
    {
        if (!_byKey.TryGetValue(key, out var known) || IsFuller(draft, known)) _byKey[key] = draft;
    }

    private static bool IsAlias(string key) =>
        key.Length >= ShortestAlias && char.IsLetter(key[0]) && !key.EndsWith('.')
        && !ClosedWords.IsFunctionWord(key) && !ClosedWords.IsCalendarWord(key) && !ClosedWords.IsFirmSuffix(key) && !ClosedWords.IsNameParticle(key);

    private static bool IsDistinctive(string key) => !ClosedWords.IsCommonInNames(key);

    private static bool IsFuller(Draft draft, Draft known) =>
        (known.Codes.IsEmpty && !draft.Codes.IsEmpty)
        || (draft.Name.Length > known.Name.Length && (known.Codes.IsEmpty || !draft.Codes.IsEmpty) && draft.Name.Contains(known.Name, StringComparison.Ordinal));

    private string? Acronym(int at) =>
        words.Form(at) is "(" or "<" && words.Form(at + 2) is ")" or ">" && words.IsAllCapitals(at + 1) ? words.Key(at + 1) : null;

    // What stands in brackets behind a full name only introduces the short one.
    private void Scan(int first, int end, List<Draft> resolved)
    {
        for (var i = first; i < end; i++)
            if (words.IsCapital(i) && !words.InCapitals(i) && words.Form(i - 1) is not ("<" or "(") && _byKey.TryGetValue(words.Key(i), out var full))
                resolved.Add(Alias(i, i + 1, full));
    }

    // "Mr Shultz" behind "Secretary of State George Shultz".
    private Draft Fuller(Draft draft)
    {
        if (draft.Type is not (ActorType.Person or ActorType.Company) || !draft.HasName) return draft;
        var key = ActorWords.KeyOf(draft.Type == ActorType.Person ? draft.Name.Split(' ')[^1] : draft.Name);
        if (!_byKey.TryGetValue(key, out var full) || full.Type != draft.Type || !IsSame(draft, full)) return draft;
        return draft with { Name = full.Name.Length > draft.Name.Length ? full.Name : draft.Name, Codes = draft.Codes.IsEmpty ? full.Codes : draft.Codes };
    }

    private static bool IsSame(Draft draft, Draft full)
    {
        if (!draft.Codes.IsEmpty && !full.Codes.IsEmpty && !draft.Codes.Intersect(full.Codes).Any()) return false;
        return full.Name.Contains(draft.Name, StringComparison.OrdinalIgnoreCase) || draft.Name.Contains(full.Name, StringComparison.OrdinalIgnoreCase);
    }
}
