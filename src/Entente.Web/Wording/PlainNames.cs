using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Web.Wording;

/// <summary>What people call states, organisations, kinds and sectors.</summary>
public sealed class PlainNames
{
    private readonly FrozenDictionary<string, string> _actors;
    private readonly FrozenDictionary<string, string> _codes;
    private readonly FrozenDictionary<string, PartySides> _sides;

    /// <summary>The names of a vocabulary.</summary>
    public PlainNames(CodebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        (string Code, string Name)[] actors =
        [
            .. edition.States.Select(s => (s.Code, s.Name)).Concat(edition.Organisations.Select(o => (o.Code, o.Name))).DistinctBy(a => a.Code, StringComparer.Ordinal),
        ];
        _actors = actors.ToFrozenDictionary(a => a.Code, a => a.Name, StringComparer.Ordinal);
        _codes = actors.DistinctBy(a => a.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(a => a.Name, a => a.Code, StringComparer.OrdinalIgnoreCase);
        _sides = edition.Kinds.ToFrozenDictionary(k => k.Id, k => PartySides.Of(k.Roles), StringComparer.Ordinal);
        Kinds = [.. edition.Kinds.Select(k => k.Id)];
        Sectors = [.. edition.Sectors.Select(s => s.Id).Order(StringComparer.Ordinal)];
        Actors = [.. actors.OrderBy(a => a.Name, StringComparer.Ordinal)];
    }

    /// <summary>The ids of all kinds, in the codebook's order.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The ids of all sectors, sorted.</summary>
    public IReadOnlyList<string> Sectors { get; }

    /// <summary>All states and organisations, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Actors { get; }

    /// <summary>A state's or organisation's name; its code where the codebook has none.</summary>
    public string Actor(string code) => _actors.GetValueOrDefault(code, code);

    /// <summary>The code that somebody means by a code or a name.</summary>
    public string CodeOf(string typed) => _codes.GetValueOrDefault(typed.Trim()) ?? typed.Trim().ToUpperInvariant();

    /// <summary>Which roles of a kind give and which take.</summary>
    public PartySides SidesOf(string kind) => _sides.GetValueOrDefault(kind) ?? PartySides.None;
}
