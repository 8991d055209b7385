using Entente.Codebook.Vocabulary;

namespace Entente.Codebook.Loading;

/// <summary>Finds references of one section to another that lead nowhere.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<Diagnostic> Of(CodebookEdition edition, Func<string, string, string> placeOf)
    {
        var codes = edition.States.Select(s => s.Code).Concat(edition.Organisations.Select(o => o.Code)).ToHashSet(StringComparer.Ordinal);
        var homes = edition.Companies.Select(c => (Folder: Company.Folder, c.Name, c.Home))
            .Concat(edition.Outlets.Select(o => (Folder: Outlet.Folder, o.Name, o.Home)));
        return homes.Where(h => !codes.Contains(h.Home)).Select(h => new Diagnostic(
            "E-CB-005", placeOf(h.Folder, h.Name), $"'{h.Name}' has the home '{h.Home}', which is no state or organisation.", "Use a code of actors/states or actors/organisations."));
    }
}
