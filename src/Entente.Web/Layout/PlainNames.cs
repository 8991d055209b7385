using System.Collections.Frozen;
using Entente.Codebook;

namespace Entente.Web.Layout;

/// <summary>What people call states, organisations, kinds, sectors and roles.</summary>
public sealed class PlainNames
{
    private readonly FrozenDictionary<string, string> _actors;

    /// <summary>The names of a vocabulary.</summary>
    public PlainNames(CodebookEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        _actors = edition.States.Select(s => (s.Code, s.Name)).Concat(edition.Organisations.Select(o => (o.Code, o.Name)))
            .DistinctBy(a => a.Code, StringComparer.Ordinal)
            .ToFrozenDictionary(a => a.Code, a => a.Name, StringComparer.Ordinal);
        Kinds = [.. edition.Kinds.Select(k => k.Id)];
        Sectors = [.. edition.Sectors.Select(s => s.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>The ids of all kinds, in the codebook's order.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>The ids of all sectors, sorted.</summary>
    public IReadOnlyList<string> Sectors { get; }

    /// <summary>A state's or organisation's name; its code where the codebook has none.</summary>
    public string Actor(string code) => _actors.GetValueOrDefault(code, code);
}
