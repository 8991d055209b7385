namespace Entente.Language.Cleaning;

/// <summary>Whether a line is navigation, an offer to share or subscribe, a notice on cookies or rights; never a sentence of an article.</summary>
internal static class RemainsLine
{
    private const int LongestLine = 120;
    private const int LongestList = 400;
    private const int MostWords = 8;

    private static readonly char[] Separators = ['|', '/', '·', '•', '>', '»', '›', '\t'];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.Length > LongestList || char.IsLower(line[0])) return false;
        var text = line.ToString();
        if (IsNotice(text)) return true;
        if (text.Length > LongestLine) return text.Count(c => c == '|') >= 2 && RemainsWords.Leads(text) is not null && !EndsSentence(text);
        return RemainsWords.IsWhole(text) || IsCount(text) || IsLed(text) || IsMenu(text);
    }

    // "We use cookies to …", "© 2025 Atomic Meridian", "Copyright (c) 2024 …", "All rights reserved."
    private static bool IsNotice(string line)
    {
        if (RemainsWords.BeginsCookieNotice(line)) return Contains(line, "cookie");
        if (line[0] == '©') return true;
        var claims = line.Contains('©') || Contains(line, "(c) ") || Contains(line, "all rights reserved");
        return claims && line.Length <= LongestLine && (StartsWith(line, "copyright") || StartsWith(line, "(c)") || StartsWith(line, "all rights"));
    }

    // "4 min read", "Reading time: 4 minutes", "Comments 14", "12 shares"
    private static bool IsCount(string line)
    {
        var words = Words(line);
        if (words.Length is < 2 or > 5 || !words.Any(w => int.TryParse(w, out _)) || !words.Any(RemainsWords.IsOfCount)) return false;
        return words.All(w => int.TryParse(w, out _) || RemainsWords.IsOfCount(w));
    }

    // A lead such as "Read more" with a colon takes whatever follows; without one, what follows must be no sentence.
    private static bool IsLed(string line)
    {
        if (RemainsWords.Leads(line) is not { } lead) return false;
        var rest = line.AsSpan(lead.Length).TrimStart();
        if (rest.IsEmpty || rest[0] is ':' or '|' or '»' or '>' or '→') return true;
        return lead.StandsWithoutColon && !EndsSentence(line) && !HasQuotation(line);
    }

    // "Home / Energy / Turkey", "Log in | Subscribe", "Share Facebook X LinkedIn": short items, one of which leads somewhere.
    private static bool IsMenu(string line)
    {
        if (EndsSentence(line) || HasQuotation(line)) return false;
        var items = Items(line);
        if (items.Length >= 2) return items.All(item => Words(item).Length <= 3) && items.Any(RemainsWords.IsWhole);
        var words = Words(line);
        if (words.Length is < 2 or > MostWords || !words.All(w => !char.IsLower(w[0]))) return false;
        return RemainsWords.IsMenuWord(words[0]) && words.Skip(1).Any(RemainsWords.IsMenuWord);
    }

    private static string[] Items(string line)
    {
        var spaced = line.Replace("   ", "\t").Replace("  ", "\t");
        return spaced.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or ';' or ',' && !line.EndsWith("...", StringComparison.Ordinal);

    private static bool HasQuotation(string line) => line.AsSpan().IndexOfAny('"', '“', '”') >= 0;

    private static string[] Words(string text) => text.Split([' ', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Contains(string line, string words) => line.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(string line, string words) => line.StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
