using System.Collections.Immutable;

namespace Entente.Ledger.Linking.Profiles;

/// <summary>The telling words of one dealing: those of its subject, the names in its evidence, and the rest of its evidence.</summary>
internal sealed class DealingWords
{
    private const int MostCharacters = 4000;
    private const int LongestWord = 40;
    private readonly string[] _codes;
    private readonly HashSet<string> _articleNames;
    private readonly PartyWords _partyWords;

    public DealingWords(FiledDealing filed, PartyWords partyWords)
    {
        _partyWords = partyWords;
        _codes = [.. filed.Dealing.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal)];
        var article = WordScan.Of(filed.Article.Text.AsMemory());
        _articleNames = [.. article.Where(word => IsCapital(word) && !word.StartsSentence).Select(word => word.Text)];
        Read(filed.Dealing.Subject.AsMemory(), Subject);
        SubjectNames = [.. Names];
        var left = MostCharacters;
        foreach (var span in filed.Dealing.Evidence)
        {
            Read(filed.Article.Text.AsMemory(span.Start, Math.Min(span.Length, left)), Others);
            left -= Math.Min(span.Length, left);
        }

        Others.ExceptWith(Subject);
    }

    /// <summary>Names, in lower case.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of the names that stand in the subject.</summary>
    public ImmutableArray<string> SubjectNames { get; }

    /// <summary>Stems of the subject's words that are no names.</summary>
    public SortedSet<string> Subject { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of further words of the evidence.</summary>
    public SortedSet<string> Others { get; } = new(StringComparer.Ordinal);

    private void Read(ReadOnlyMemory<char> text, SortedSet<string> plain)
    {
        foreach (var (word, lower) in Telling(text))
        {
            if (IsName(word)) Names.Add(Model(Stems.Plain(word.Text.ToLowerInvariant())));
            else if (lower.Length > 2) plain.Add(Stems.Of(lower));
        }
    }

    private IEnumerable<(ScannedWord Word, string Lower)> Telling(ReadOnlyMemory<char> text) => WordScan.Of(text)
        .Select(word => (word, Stems.Singular(word.Text.ToLowerInvariant())))
        .Where(word => word.Item2.Length is > 1 and <= LongestWord && !char.IsDigit(word.Item2[0]) && !CommonWords.Contains(word.Item2))
        .Where(word => !_codes.Any(code => _partyWords.Names(code, word.Item2)));

    // "F-35A" and "F-35B" are told of as "F-35" as well.
    private static string Model(string name) => name.Length > 2 && char.IsLetter(name[^1]) && char.IsDigit(name[^2]) ? name[..^1] : name;

    // A capital at the start of a sentence tells nothing by itself; digits and capitals inside ("S-400", "JCPOA") do, and so does a capital
    // elsewhere in the article.
    private bool IsName(ScannedWord word) =>
        IsCapital(word) && (!word.StartsSentence || word.Text.Skip(1).Any(IsTelling) || _articleNames.Contains(word.Text));

    private static bool IsTelling(char inside) => char.IsUpper(inside) || char.IsDigit(inside);

    private static bool IsCapital(ScannedWord word) => char.IsUpper(word.Text[0]);
}
