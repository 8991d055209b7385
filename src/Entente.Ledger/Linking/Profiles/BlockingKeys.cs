namespace Entente.Ledger.Linking.Profiles;

/// <summary>
/// The keys under which a dealing is filed for comparison: a pair of parties with what it deals in, and with each of a few telling words.
/// </summary>
internal sealed class BlockingKeys
{
    private const int MostPairs = 6;
    private const int MostNames = 4;
    private const int MostWords = 3;

    public IEnumerable<string> Of(LinkProfile profile)
    {
        var codes = profile.Parties.Select(p => p[..p.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).ToArray();
        var telling = profile.Names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Take(MostNames)
            .Concat(profile.Subject.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Take(MostWords)).ToArray();
        var pairs = codes.SelectMany((left, i) => codes.Skip(i + 1).Select(right => $"{left}+{right}")).Take(MostPairs).ToArray();
        foreach (var pair in pairs)
        {
            yield return $"{pair}|{profile.Kind}";
            foreach (var word in telling) yield return $"{pair}|{word}";
        }
    }
}
