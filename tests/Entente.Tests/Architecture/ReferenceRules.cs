using System.Reflection;

namespace Entente.Tests.Architecture;

/// <summary>Who may know whom: the design's chain, checked on the compiled assemblies.</summary>
public class ReferenceRules
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Entente.Language"] = [],
        ["Entente.Codebook"] = ["Entente.Language"],
        ["Entente.Intake"] = ["Entente.Codebook", "Entente.Language"],
        ["Entente.Reading"] = ["Entente.Codebook", "Entente.Language"],
        ["Entente.Ledger"] = ["Entente.Codebook", "Entente.Language"],
        ["Entente.Web"] = ["Entente.Codebook", "Entente.Intake", "Entente.Language", "Entente.Ledger", "Entente.Reading"],
        ["entente"] = ["Entente.Codebook", "Entente.Intake", "Entente.Language", "Entente.Ledger", "Entente.Reading", "Entente.Web"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_those_below_it(string project)
    {
        var referenced = Assembly.Load(project).GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(name => name.StartsWith("Entente", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(referenced.Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_type_bears_its_projects_last_name(string project)
    {
        var last = project.Split('.')[^1];
        Assert.DoesNotContain(Assembly.Load(project).GetTypes(), type => type.Name == last);
    }

    [Fact]
    public void Every_project_of_the_program_is_under_these_rules()
    {
        var loaded = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name!.StartsWith("Entente.", StringComparison.Ordinal) && name != "Entente.Tests");
        Assert.Empty(loaded.Except(Allowed.Keys));
    }
}
