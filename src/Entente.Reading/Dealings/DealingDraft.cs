using System.Collections.Immutable;
using Entente.Codebook;

namespace Entente.Reading.Dealings;

/// <summary>A dealing as it grows from candidates over the article.</summary>
internal sealed class DealingDraft(Candidate first)
{
    private readonly List<Candidate> _candidates = [first];
    private readonly List<RoleFiller> _parties = [.. first.Parties];
    private readonly List<Term> _terms = [];

    public KindWords Kind { get; } = first.Kind;

    public IReadOnlyList<Candidate> Candidates => _candidates;

    public IReadOnlyList<RoleFiller> Parties => _parties;

    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>The sentences that its terms brought in beside those of its candidates.</summary>
    public HashSet<int> FurtherSentences { get; } = [];

    public ImmutableArray<string> Codes => [.. _parties.Where(p => p.Role != Roles.Host).Select(p => p.Code).Distinct()];

    /// <summary>Whether it has the two coded parties that a dealing needs.</summary>
    public bool IsComplete => _parties.Select(p => p.Code).Distinct().Count() >= 2;

    public void Add(Candidate candidate)
    {
        _candidates.Add(candidate);
        foreach (var party in candidate.Parties) Join(party);
    }

    /// <summary>Adds a term, unless it is stated again.</summary>
    public void Add(Term term, int sentence)
    {
        if (_terms.Exists(t => t.Type == term.Type && t.Value == term.Value && t.Unit == term.Unit)) return;
        _terms.Add(term);
        FurtherSentences.Add(sentence);
    }

    public void Join(RoleFiller party)
    {
        if (_parties.Exists(p => p.Role == party.Role && p.Code == party.Code)) return;
        if (party.Role != Roles.Host && !Kind.IsSymmetric && _parties.Exists(p => p.Code == party.Code && p.Role != Roles.Host)) return;
        _parties.Add(party);
    }

    /// <summary>The draft itself, or one for each party of the role that its kind counts singly.</summary>
    public IEnumerable<DealingDraft> Singly()
    {
        var role = Kind.Kind.Each;
        var codes = _parties.Where(p => p.Role == role).Select(p => p.Code).Distinct().ToList();
        return codes.Count < 2 ? [this] : codes.Select(code => Keeping(p => p.Role != role || p.Code == code));
    }

    private DealingDraft Keeping(Func<RoleFiller, bool> isKept)
    {
        var part = new DealingDraft(_candidates[0] with { Parties = [] });
        foreach (var candidate in _candidates.Skip(1)) part.Add(candidate with { Parties = [] });
        foreach (var party in _parties.Where(isKept)) part.Join(party);
        return part;
    }
}
