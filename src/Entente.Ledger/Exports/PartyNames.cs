using Entente.Codebook;

namespace Entente.Ledger.Exports;

/// <summary>What the codebook calls parties, and whether they are states or organisations of states.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, string> _states;
    private readonly Dictionary<string, string> _organisations;

    public PartyNames(CodebookEdition edition)
    {
        _states = edition.States.ToDictionary(s => s.Code, s => s.Name, StringComparer.Ordinal);
        _organisations = edition.Organisations.ToDictionary(o => o.Code, o => o.Name, StringComparer.Ordinal);
    }

    public bool IsState(string code) => _states.ContainsKey(code);

    public bool IsOrganisation(string code) => !IsState(code) && _organisations.ContainsKey(code);

    /// <summary>The codebook's name, else the code itself.</summary>
    public string Of(string code) => _states.GetValueOrDefault(code) ?? _organisations.GetValueOrDefault(code) ?? code;
}
