using Entente.Codebook;

namespace Entente.Ledger.Exports;

/// <summary>What the codebook calls parties, and whether they are states or organisations of states.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, string> _states;
    private readonly Dictionary<string, string> _organisations;
    private readonly HashSet<(string Home, string Name)> _companies;

    public PartyNames(CodebookEdition edition)
    {
        _states = edition.States.ToDictionary(s => s.Code, s => s.Name, StringComparer.Ordinal);
        _organisations = edition.Organisations.ToDictionary(o => o.Code, o => o.Name, StringComparer.Ordinal);
        _companies = [.. edition.Companies.SelectMany(c => c.OtherNames.Insert(0, c.Name).Select(name => (c.Home, name)))];
    }

    public bool IsState(string code) => _states.ContainsKey(code);

    public bool IsOrganisation(string code) => !IsState(code) && _organisations.ContainsKey(code);

    public bool IsKnown(string code) => IsState(code) || IsOrganisation(code);

    /// <summary>The organisation that a party is; of a state, the banks and firms under whose names it was told of.</summary>
    public IEnumerable<string> BodiesOf(DealParty party) =>
        IsOrganisation(party.Code) ? [Of(party.Code)] : party.Names.Where(name => _companies.Contains((party.Code, name)));

    /// <summary>The codebook's name, else the code itself.</summary>
    public string Of(string code) => _states.GetValueOrDefault(code) ?? _organisations.GetValueOrDefault(code) ?? code;
}
