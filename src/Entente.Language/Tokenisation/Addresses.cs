using System.Collections.Frozen;

namespace Entente.Language.Tokenisation;

/// <summary>Web and mail addresses and file names: one token each, however many points they hold.</summary>
internal static class Addresses
{
    // Of the states' endings those are left out that are common words: a space is easily forgotten behind "no.it".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        """
        com net org gov edu mil int info biz eu uk us de fr ru cn ir in jp br tr ua tv io co
        kz az ge md kg uz tm ae sa qa kw iq il jo lb eg ma dz tn ly sd et ke tz ug rw gh ng za zm zw ao mz cm sn ml pk bd lk np vn sg ph hk tw kr mn nz au ca
        ch nl dk fi pl cz sk hu ro bg gr rs hr ba mk al ee lv lt es pt cu ve pe cl uy py bo ec mx
        htm html pdf doc docx xls xlsx txt ppt zip exe jpg jpeg png gif mp3 php asp
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Beyond this no address goes; it keeps the search for one linear on any text.
    private const int MaxLength = 2048;

    /// <summary>The end of the address that starts at <paramref name="at"/>; <paramref name="at"/> itself if none does.</summary>
    public static int EndOf(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("http://") || rest.StartsWith("https://") || rest.StartsWith("www.")) return Trimmed(text, at, RunEnd(text, at, IsAddressMark));
        if (!char.IsAsciiLetterOrDigit(text[at]) || (at > 0 && IsNameMark(text[at - 1]))) return at;
        var end = Trimmed(text, at, RunEnd(text, at, IsNameMark));
        return IsMail(text.AsSpan(at, end - at)) || IsDotted(text.AsSpan(at, end - at)) ? end : at;
    }

    private static int RunEnd(string text, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < text.Length && end - at < MaxLength && belongs(text[end])) end++;
        return end;
    }

    private static int Trimmed(string text, int at, int end)
    {
        while (end > at && text[end - 1] is '.' or ',' or ')' or ';' or ':' or '-' or '\'' or '_') end--;
        return end;
    }

    private static bool IsMail(ReadOnlySpan<char> run)
    {
        var sign = run.IndexOf('@');
        return sign > 0 && sign + 1 < run.Length && run[(sign + 1)..].IndexOf('@') < 0;
    }

    // "bbc.co.uk", "report.pdf"; not "talks.The" nor "U.S".
    private static bool IsDotted(ReadOnlySpan<char> run)
    {
        var point = run.LastIndexOf('.');
        return point > 1 && Endings.Contains(run[(point + 1)..]) && run.IndexOf('@') < 0 && (char.IsLower(run[point + 1]) || IsShout(run));
    }

    private static bool IsShout(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
            if (char.IsLower(c)) return false;
        return true;
    }

    private static bool IsAddressMark(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('"' or '<' or '>' or '”');

    private static bool IsNameMark(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '@' or '_' or '-';
}
