namespace Entente.Ledger.Lineage.Fingerprints;

/// <summary>The three-word stretches of a text as hashes; case, punctuation and line ends do not count.</summary>
internal static class Shingles
{
    private const int Words = 3;
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static IReadOnlyCollection<ulong> Of(string text)
    {
        var words = WordHashes(text);
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + Words <= words.Count; i++)
        {
            var hash = Start;
            for (var j = i; j < i + Words; j++) hash = Mixed(hash ^ words[j]);
            shingles.Add(hash);
        }

        return shingles;
    }

    // FNV-1a over the letters and digits of each word.
    private static List<ulong> WordHashes(string text)
    {
        var words = new List<ulong>();
        var hash = Start;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) hash = unchecked((hash ^ char.ToLowerInvariant(c)) * Prime);
            else if (c is not '\'' and not '’' && hash != Start) End(words, ref hash);
        }

        if (hash != Start) End(words, ref hash);
        return words;
    }

    private static void End(List<ulong> words, ref ulong hash)
    {
        words.Add(hash);
        hash = Start;
    }

    // The last steps of MurmurHash3, so that every bit of a word moves every bit of the shingle.
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
            hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
            return hash ^ (hash >> 33);
        }
    }
}
