namespace Entente.Language.Tokenisation;

/// <summary>Marks that are no words: runs of the same mark and faces drawn with marks are one token, all others stand alone.</summary>
internal static class Symbols
{
    private static readonly string[] Faces = [":-)", ":-(", ";-)", ":)", ":(", ";)", ":D", ":P", ":-D", ":-P"];

    /// <summary>Code units of the mark at <paramref name="at"/>, at least 1.</summary>
    public static int LengthAt(string text, int at)
    {
        var face = FaceLength(text, at);
        if (face > 0) return face;
        if (text[at] is '!' or '?') return Run(text, at, static (_, c) => c is '!' or '?');
        if (text[at] is '.' or '-' or '=' or '*' or '_' or '~' or '<' or '>' or '#' or '$' or '+') return Run(text, at, static (first, c) => first == c);
        if (text[at] is '\'' or '’' or '‘' or '`') return Math.Min(2, Run(text, at, static (first, c) => first == c || (first is '‘' && c is '’')));
        return at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
    }

    private static int FaceLength(string text, int at)
    {
        if (text[at] is not (':' or ';')) return 0;
        foreach (var face in Faces)
        {
            var end = at + face.Length;
            if (string.CompareOrdinal(text, at, face, 0, face.Length) == 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end]))) return face.Length;
        }

        return 0;
    }

    private static int Run(string text, int at, Func<char, char, bool> continues)
    {
        var end = at + 1;
        while (end < text.Length && continues(text[at], text[end])) end++;
        return end - at;
    }
}
