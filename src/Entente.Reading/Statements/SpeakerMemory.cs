namespace Entente.Reading.Statements;

/// <summary>The speakers heard so far in an article, the last first.</summary>
internal sealed class SpeakerMemory(CueLexicon lexicon)
{
    private readonly List<Speaker> _heard = [];

    /// <summary>Remembers somebody; what was said of them before still holds.</summary>
    public void Add(Speaker speaker)
    {
        var known = Last(s => s.IsNamed && s.Name == speaker.Name);
        _heard.Add(known is null ? speaker : speaker with { Words = [.. speaker.Words.Union(known.Words)] });
    }

    /// <summary>The last one whom a pronoun may stand for.</summary>
    public Speaker? ByPronoun(string pronoun)
    {
        if (pronoun is "he" or "she" or "him" or "her" or "his") return Last(s => s.IsPerson);
        if (pronoun is "they" or "them" or "their") return Last(s => s.IsPlural);
        return pronoun is "it" or "its" ? Last(s => !s.IsPerson && !s.IsPlural) : Last(_ => true);
    }

    /// <summary>The last one introduced with the noun and the names of a description ("the spokesman", "the council"), or whom it may stand for.</summary>
    public Speaker? ByDescription(string head, IReadOnlyList<string> names, bool isPlain = true) =>
        (names.Count == 0 && lexicon.IsPerson(head) ? Last(s => IsCalled(s, head) || (isPlain && MayBe(s, head, names))) : null)
        ?? Last(s => Has(s, names) && IsCalled(s, head))
        ?? Last(s => isPlain && MayBe(s, head, names))
        ?? (lexicon.IsOutlet(head) && names.Count == 0
            ? Last(s => s is { Nature: SpeakerNature.Body or SpeakerNature.Outlet, IsNamed: true }) : null);

    /// <summary>The last news outlet.</summary>
    public Speaker? LastOutlet() => Last(s => s.IsOutlet);

    /// <summary>The last named person of the state who was introduced with all the words: "the Kenyan energy ministry official" is that
    /// ministry's spokeswoman.</summary>
    public Speaker? ByOffice(IReadOnlyList<string> office, string code) =>
        office.Count > 0 ? Last(s => s.IsPerson && s.IsNamed && s.Code == code && Has(s, office)) : null;

    // "the ministers" are no single minister.
    private static bool IsCalled(Speaker speaker, string head) => speaker.Words.Contains(head)
        || (head.Length > 4 && speaker.Words.Contains(head.TrimEnd('s')) && !(speaker.IsPerson && head.EndsWith('s')));

    private bool MayBe(Speaker speaker, string head, IReadOnlyList<string> names) =>
        Has(speaker, names) && !IsOtherRole(head, speaker) && (names.Count > 0 ? speaker.IsPerson == lexicon.IsPerson(head) : StandsFor(head, speaker));

    /// <summary>The last one whose name holds the word, or whose initials it is, and who was introduced with the other names.</summary>
    public Speaker? ByName(string word, IReadOnlyList<string> others) => Last(s =>
        !s.IsPlural && !s.Words.Contains("and") && Has(s, others) && (s.Words.Contains(word) || IsAcronym(word, s.Name)));

    /// <summary>The last named person one of whose longer names is the word but for a letter left out, added, changed or put before the
    /// other.</summary>
    public Speaker? ByMisspelling(string word) =>
        word.Length < 6 ? null : Last(s => s.IsPerson && s.IsNamed && s.Words.Any(w => w.Length > 5 && IsLetterOff(w, word)));

    private static bool IsLetterOff(string a, string b)
    {
        if (a == b || a[0] != b[0] || Math.Abs(a.Length - b.Length) > 1) return false;
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        if (a.Length > b.Length) return a.AsSpan(i + 1).SequenceEqual(b.AsSpan(i));
        if (a.Length < b.Length) return b.AsSpan(i + 1).SequenceEqual(a.AsSpan(i));
        return a.AsSpan(i + 1).SequenceEqual(b.AsSpan(i + 1))
            || (i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && a.AsSpan(i + 2).SequenceEqual(b.AsSpan(i + 2)));
    }

    /// <summary>Whether the word is made of the name's initials: "USDA" of "U.S. Agriculture Department", "BP" of "British Petroleum
    /// Co".</summary>
    public static bool IsAcronym(string word, string name)
    {
        if (word.Length is < 2 or > 6) return false;
        var initials = string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(Initial));
        return initials.StartsWith(word, StringComparison.Ordinal)
            || (word.Length > 3 && word.Length == initials.Length && word.Order().SequenceEqual(initials.Order()));
    }

    // "the mayor" is not the secretary of state heard before; "the official" may be.
    private bool IsOtherRole(string head, Speaker speaker) =>
        lexicon.IsPerson(head) && head is not ("official" or "leader" or "man" or "woman" or "politician" or "diplomat" or "source" or "executive"
            or "spokesman" or "spokeswoman" or "head" or "chief" or "veteran" or "speaker")
            && speaker.Words.Any(w => w != head && lexicon.IsPerson(w) && w is not ("mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "dr" or "dr." or "sir" or "lord"));

    private static string Initial(string word) => (word.Contains('.') ? word.Replace(".", "") : word[..1]).ToLowerInvariant();

    private static bool Has(Speaker speaker, IReadOnlyList<string> names) => names.All(speaker.Words.Contains);

    private bool StandsFor(string head, Speaker speaker)
    {
        if (lexicon.IsPerson(head)) return speaker.IsPerson;
        if (lexicon.IsPerson(head.TrimEnd('s'))) return speaker.IsPlural;
        if (lexicon.IsOutlet(head) && head != "agency") return speaker.Nature == SpeakerNature.Outlet;
        if (head is "government" or "ministry" or "cabinet" or "parliament" or "court" or "office" or "house" or "embassy") return false;
        return (lexicon.IsBody(head) || lexicon.IsDocument(head)) && speaker.Nature is SpeakerNature.Body or SpeakerNature.Outlet
            && speaker.IsNamed;
    }

    private Speaker? Last(Func<Speaker, bool> fits)
    {
        for (var i = _heard.Count - 1; i >= 0; i--)
            if (fits(_heard[i])) return _heard[i];
        return null;
    }
}
