using Entente.Codebook.Vocabulary;

namespace Entente.Codebook.Loading;

/// <summary>Finds references of one section to another that lead nowhere.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<Diagnostic> Of(CodebookEdition edition, Func<string, string, string> placeOf)
    {
        var codes = edition.States.Select(s => s.Code).Concat(edition.Organisations.Select(o => o.Code)).ToHashSet(StringComparer.Ordinal);
        return References(edition).Where(r => !codes.Contains(r.Code)).Select(r => new Diagnostic(
            "E-CB-005",
            placeOf(r.Folder, r.Name),
            $"'{r.Name}' belongs to '{r.Code}', which is no state or organisation.",
            "Use a code of actors/states or actors/organisations."));
    }

    private static IEnumerable<(string Folder, string Name, string Code)> References(CodebookEdition edition)
    {
        foreach (var company in edition.Companies) yield return (Company.Folder, company.Name, company.Home);
        foreach (var outlet in edition.Outlets) yield return (Outlet.Folder, outlet.Name, outlet.Home);
        foreach (var holder in edition.OfficeHolders) yield return (OfficeHolder.Folder, holder.Name, holder.State);
        foreach (var body in edition.Bodies)
            if (body.State is { } state) yield return (PublicBody.Folder, body.Name, state);
        foreach (var usual in edition.UsualParties)
            foreach (var code in usual.Codes) yield return (UsualParties.Folder, usual.Name, code);
    }
}
