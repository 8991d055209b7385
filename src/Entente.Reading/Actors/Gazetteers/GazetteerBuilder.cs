using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Actors.Gazetteers;

/// <summary>Compiles a codebook edition's actors.</summary>
internal sealed class GazetteerBuilder
{
    private const string Placeholder = "{portfolio}";

    // How long news still calls a former office holder by name.
    private const int YearsAfterOffice = 6;

    private readonly Gazetteer _gazetteer = new();
    private readonly ImmutableArray<string> _portfolios;

    private GazetteerBuilder(CodebookEdition edition) => _portfolios = [.. edition.Portfolios.SelectMany(p => p.OtherNames.Prepend(p.Name))];

    public static Gazetteer Build(CodebookEdition edition)
    {
        var builder = new GazetteerBuilder(edition);
        foreach (var state in edition.States) builder.Add(state);
        foreach (var organisation in edition.Organisations) builder.Add(organisation);
        foreach (var company in edition.Companies) builder.Add(company);
        foreach (var outlet in edition.Outlets) builder.Add(outlet);
        foreach (var body in edition.Bodies) builder.Add(body);
        foreach (var office in edition.Offices) builder.Add(office);
        foreach (var holder in edition.OfficeHolders) builder.Add(holder);
        foreach (var name in edition.NonActors.SelectMany(n => n.Names))
            builder._gazetteer.Names.Add(name, new NameSense(ActorType.Place, ActorForm.Name, "", name) { IsHidden = true });
        foreach (var form in edition.LegalForms)
            foreach (var name in form.OtherNames.Prepend(form.Name)) builder._gazetteer.LegalForms.Add(name, form.States);
        foreach (var portfolio in builder._portfolios) builder._gazetteer.Portfolios.Add(portfolio, true);
        return builder._gazetteer;
    }

    private void Add(State state)
    {
        var sense = new NameSense(ActorType.State, ActorForm.Name, state.Code, state.Name);
        AddNames(state, state.OtherNames.Prepend(state.Name), sense);
        AddNames(state, state.Adjectives.Concat(state.Demonyms), sense with { Form = ActorForm.Adjective });
        AddNames(state, state.Capital is { } capital ? state.Seats.Prepend(capital) : state.Seats, sense with { Form = ActorForm.Seat });
        foreach (var place in state.Places) AddNames(state, [place], sense with { Type = ActorType.Place, Name = place });
    }

    private void AddNames(State state, IEnumerable<string> names, NameSense sense)
    {
        foreach (var name in names) AddNames([name], sense with { Validity = state.ValidityOf(name) }, state.Ambiguous);
    }

    private void Add(Organisation organisation)
    {
        var sense = new NameSense(ActorType.Organisation, ActorForm.Name, organisation.Code, organisation.Name);
        AddNames(organisation.OtherNames.Prepend(organisation.Name).Append(organisation.Code), sense, organisation.Ambiguous);
        AddNames(organisation.Adjectives, sense with { Form = ActorForm.Adjective }, organisation.Ambiguous);
    }

    private void Add(Company company) =>
        AddNames(
            company.OtherNames.Prepend(company.Name),
            new NameSense(ActorType.Company, ActorForm.Name, company.Home, company.Name),
            company.Ambiguous);

    private void Add(Outlet outlet) =>
        AddNames(outlet.OtherNames.Prepend(outlet.Name), new NameSense(ActorType.Outlet, ActorForm.Name, outlet.Home, outlet.Name), outlet.Ambiguous);

    private void Add(PublicBody body)
    {
        var names = body.OtherNames.Prepend(body.Name).ToList();
        if (body.State is not { } state) AddRoles(names, new RoleSense(RoleOf(body.Kind), body.States));
        else foreach (var name in names) AddNames([name], new NameSense(ActorType.Body, ActorForm.Name, state, name), []);
    }

    private void Add(Office office) =>
        AddRoles(office.OtherNames.Prepend(office.Name), new RoleSense(RoleOf(office.Kind), office.States));

    private void Add(OfficeHolder holder)
    {
        var sense = new NameSense(ActorType.Person, ActorForm.Name, holder.State, holder.Name) { Validity = new Validity(holder.Since, Later(holder.Until)) };
        AddNames(holder.OtherNames.Prepend(holder.Name), sense with { Validity = default }, []);
        if (WithoutArticle(holder.Name) is var plain && plain != holder.Name) AddNames([plain], sense with { Validity = default, Name = plain }, []);
        var shorts = holder.Short.IsEmpty ? [holder.Name.Split(' ')[^1]] : holder.Short;
        AddNames(shorts, sense with { IsShort = true, IsAmbiguous = holder.IsCommon }, []);
    }

    // "Nouri al-Maliki" is "Nouri Maliki" to many papers.
    private static string WithoutArticle(string name) => name.Replace(" al-", " ", StringComparison.Ordinal).Replace(" el-", " ", StringComparison.Ordinal);

    private static PartialDate? Later(PartialDate? until) => until is { } date ? new PartialDate(Math.Min(9999, date.Year + YearsAfterOffice)) : null;

    private void AddNames(IEnumerable<string> names, NameSense sense, ImmutableArray<string> ambiguous)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
            _gazetteer.Names.Add(name, ambiguous.Contains(name) ? sense with { IsAmbiguous = true } : sense);
    }

    private void AddRoles(IEnumerable<string> names, RoleSense role)
    {
        foreach (var name in names)
        {
            if (!name.Contains(Placeholder, StringComparison.Ordinal)) _gazetteer.Roles.Add(name, role);
            else foreach (var portfolio in _portfolios) _gazetteer.Roles.Add(name.Replace(Placeholder, portfolio, StringComparison.Ordinal), role);
        }
    }

    private static RoleWord RoleOf(OfficeKind kind) => kind switch
    {
        OfficeKind.Head => RoleWord.Head,
        OfficeKind.State => RoleWord.Office,
        OfficeKind.Post => RoleWord.Post,
        _ => RoleWord.Address,
    };

    private static RoleWord RoleOf(BodyKind kind) => kind switch
    {
        BodyKind.Authority => RoleWord.Authority,
        BodyKind.People => RoleWord.People,
        BodyKind.Firm => RoleWord.Firm,
        BodyKind.Country => RoleWord.Country,
        _ => RoleWord.Countries,
    };
}
