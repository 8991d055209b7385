namespace Entente.Ledger.Linking.Profiles;

/// <summary>The telling words of one dealing: those of its subject, the names in its evidence, and the rest of its evidence.</summary>
internal sealed class DealingWords
{
    private readonly string[] _codes;
    private readonly PartyWords _partyWords;

    public DealingWords(FiledDealing filed, PartyWords partyWords)
    {
        _partyWords = partyWords;
        _codes = [.. filed.Dealing.Parties.Select(p => p.Code).Distinct(StringComparer.Ordinal)];
        Read(filed.Dealing.Subject.AsMemory(), Subject);
        foreach (var span in filed.Dealing.Evidence) Read(filed.Article.Text.AsMemory(span.Start, span.Length), Others);
        Others.ExceptWith(Subject);
    }

    /// <summary>Names, in lower case.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of the subject's words that are no names.</summary>
    public SortedSet<string> Subject { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of further words of the evidence.</summary>
    public SortedSet<string> Others { get; } = new(StringComparer.Ordinal);

    private void Read(ReadOnlyMemory<char> text, SortedSet<string> plain)
    {
        foreach (var word in WordScan.Of(text))
        {
            var lower = Stems.Singular(word.Text.ToLowerInvariant());
            if (lower.Length < 2 || char.IsDigit(lower[0]) || CommonWords.Contains(lower) || _codes.Any(code => _partyWords.Names(code, lower))) continue;
            if (IsName(word)) Names.Add(lower);
            else if (lower.Length > 2) plain.Add(Stems.Of(lower));
        }
    }

    // A capital at the start of a sentence tells nothing; digits and capitals inside ("S-400", "JCPOA") do.
    private static bool IsName(ScannedWord word) =>
        char.IsUpper(word.Text[0]) && (!word.StartsSentence || word.Text.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)));
}
