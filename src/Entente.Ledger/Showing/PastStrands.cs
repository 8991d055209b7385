using Entente.Ledger.Storage;

namespace Entente.Ledger.Showing;

/// <summary>Which strand each dealing was in from a point of view, and which strands were one deal.</summary>
/// <param name="Moved">The strands of dealings that were in another one than today, by their keys.</param>
/// <param name="Joined">Strands that judgements joined, each with the one that stood for the deal.</param>
internal sealed record PastStrands(IReadOnlyDictionary<string, string> Moved, IReadOnlyDictionary<string, string> Joined)
{
    private readonly ILookup<string, string> _movedTo = Moved.ToLookup(m => m.Value, m => m.Key, StringComparer.Ordinal);
    private readonly ILookup<string, string> _joinedTo = Joined.ToLookup(j => j.Value, j => j.Key, StringComparer.Ordinal);

    /// <summary>Dealings that were in another strand, and first dealings of strands that were in another deal.</summary>
    public required IReadOnlyCollection<string> Regrouped { get; init; }

    /// <summary>The strand that stood for the deal of a dealing: the key of the deal's first dealing.</summary>
    public string RootOf(MemberRow dealing)
    {
        var strand = Moved.GetValueOrDefault(dealing.Key, dealing.Strand!);
        return Joined.GetValueOrDefault(strand, strand);
    }

    /// <summary>The dealings that were in one of these strands, and are in another one today.</summary>
    public IEnumerable<string> MovedTo(IEnumerable<string> strands) => strands.SelectMany(s => _movedTo[s]);

    /// <summary>The strands for whose deals these stood.</summary>
    public IEnumerable<string> JoinedTo(IEnumerable<string> strands) => strands.SelectMany(s => _joinedTo[s]);
}
