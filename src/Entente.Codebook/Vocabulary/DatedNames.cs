using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>Names that hold only for a time.</summary>
/// <param name="Names">As the entry lists them elsewhere.</param>
/// <param name="Validity">The time.</param>
public sealed record DatedNames(ImmutableArray<string> Names, Validity Validity)
{
    internal static DatedNames Read(EntryReader entry)
    {
        var dated = new DatedNames(entry.Texts("names"), new Validity(entry.Date("since"), entry.Date("until")));
        if (dated.Validity == default) entry.Fault("dated names without a date.", "Add 'since: …' or 'until: …'.");
        return dated;
    }
}
