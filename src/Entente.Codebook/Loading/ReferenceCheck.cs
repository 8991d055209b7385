namespace Entente.Codebook.Loading;

/// <summary>Finds references of one section to another that lead nowhere.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<Diagnostic> Of(CodebookEdition edition)
    {
        var codes = edition.States.Select(s => s.Code).Concat(edition.Organisations.Select(o => o.Code)).ToHashSet(StringComparer.Ordinal);
        var homes = edition.Companies.Select(c => (c.Name, c.Home)).Concat(edition.Outlets.Select(o => (o.Name, o.Home)));
        return homes.Where(h => !codes.Contains(h.Home)).Select(h => new Diagnostic(
            "E-CB-005", "codebook", $"'{h.Name}' has the home '{h.Home}', which is no state or organisation.", "Use a code of actors/states or actors/organisations."));
    }
}
