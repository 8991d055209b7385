namespace Entente.Reading.Statements;

/// <summary>Finds where the text writes out what it later gives by initials or by a word for its kind.</summary>
internal sealed class FullNames(ArticleWords words)
{
    private const int Longest = 10;

    private readonly Dictionary<string, int> _bracketed = Bracketed(words);
    private readonly Dictionary<string, TokenRange> _spelled = new(StringComparer.Ordinal);

    /// <summary>"International Monetary Fund (IMF)": the name with the acronym that the text has behind it.</summary>
    public string WithAcronym(string name)
    {
        var text = words.Text.Text;
        var bracket = text.IndexOf(name + " (", StringComparison.Ordinal) + name.Length + 1;
        if (bracket <= name.Length) return name;
        var end = text.IndexOf(')', bracket);
        return end > bracket + 2 && end < bracket + 9 && text[(bracket + 1)..end].All(char.IsUpper) ? text[(bracket - name.Length - 1)..(end + 1)]
            : name;
    }

    /// <summary>The words before the bracket that first holds the acronym, not behind <paramref name="limit"/>: "Tokyo Stock Exchange
    /// (TSE)"; empty where there are none.</summary>
    public TokenRange Introduced(string acronym, int limit)
    {
        if (acronym.Length is < 2 or > 6 || !_bracketed.TryGetValue(acronym, out var at) || at >= limit) return default;
        for (var start = at - 2; start >= 0 && start > at - 9
            && (words.IsCapital(start) || words[start] is "of" or "and" or "for"); start--)
            if (SpeakerMemory.IsAcronym(acronym, Shown(new TokenRange(start, at - 1)))) return new TokenRange(start, at - 1);
        return default;
    }

    /// <summary>The capitalised words that have just these initials: "Harbour and Rivers Office" for "HRO"; empty where the text has
    /// none.</summary>
    public TokenRange Spelled(string acronym)
    {
        if (acronym.Length is < 3 or > 6 || !acronym.All(char.IsUpper)) return default;
        if (_spelled.TryGetValue(acronym, out var known)) return known;
        return _spelled[acronym] = Enumerable.Range(0, words.Count).Where(words.IsCapital).Select(i => WithInitials(acronym, i))
            .FirstOrDefault(r => !r.IsEmpty);
    }

    /// <summary>The name that the noun stands before: "the Kenyan football club Lake United" is "the club"; empty where there is
    /// none.</summary>
    public TokenRange OfKind(string noun, int limit)
    {
        for (var i = limit - 2; i > 0; i--)
        {
            if (words[i] != noun || words.IsCapital(i) || !words.IsCapital(i + 1) || GrammarWords.IsDay(words[i + 1])) continue;
            var end = i + 1;
            while (end < limit && words.IsCapital(end) && !GrammarWords.IsDay(words[end])) end++;
            return new TokenRange(i + 1, end);
        }

        return default;
    }

    private TokenRange WithInitials(string acronym, int start)
    {
        if (words.IsCapital(start - 1) && words[start - 1] is not ("the" or "'s")) return default;
        var (at, found) = (start, 0);
        while (at < start + Longest && found < acronym.Length)
        {
            if (!IsSmall(words[at]))
            {
                if (!words.IsCapital(at) || words[at].Length < 2 || char.ToUpperInvariant(words[at][0]) != acronym[found]) return default;
                found++;
            }

            at++;
        }

        return found == acronym.Length && !words.IsCapital(at) ? new TokenRange(start, at) : default;
    }

    private static bool IsSmall(string word) => word is "of" or "and" or "&" or "for" or "on" or "the" or "in";

    private string Shown(TokenRange phrase) => words.SpanOf(phrase).In(words.Text.Text).ToString();

    private static Dictionary<string, int> Bracketed(ArticleWords words)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 2; i + 1 < words.Count; i++)
            if (words[i - 1] is "(" or "<" && words[i + 1] is ")" or ">") found.TryAdd(words[i], i);
        return found;
    }
}
