using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;

namespace Entente.Codebook.Loading;

/// <summary>Loads the built-in codebook, with a user's folder laid over it, and checks it strictly.</summary>
public static class CodebookLoader
{
    /// <summary>The built-in codebook alone; its tests keep it free of faults.</summary>
    public static CodebookEdition BuiltIn()
    {
        var load = Load([CodebookFile.BuiltIn()]);
        return load.Edition ?? throw new InvalidDataException(string.Join('\n', load.Faults));
    }

    /// <summary>The built-in codebook with the YAML files below <paramref name="folder"/> laid over it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CodebookLoad WithFolder(string folder) => Load([CodebookFile.BuiltIn(), CodebookFile.In(folder)]);

    internal static CodebookLoad Load(IReadOnlyList<IReadOnlyList<CodebookFile>> layers)
    {
        var faults = new List<Diagnostic>();
        var sections = new SectionLoader(layers, faults);
        var edition = new CodebookEdition
        {
            Id = EditionId.Of(layers),
            States = sections.Load(State.Folder, "code", State.Read),
            Organisations = sections.Load(Organisation.Folder, "code", Organisation.Read),
            Companies = sections.Load(Company.Folder, "name", Company.Read),
            Outlets = sections.Load(Outlet.Folder, "name", Outlet.Read),
            Kinds = sections.Load(DealingKind.Folder, "kind", DealingKind.Read),
            Sectors = sections.Load(Sector.Folder, "sector", Sector.Read),
            StatusCues = sections.Load(StatusCues.Folder, "status", StatusCues.Read),
            UnnamedParties = sections.Load(UnnamedParty.Folder, "code", UnnamedParty.Read),
            UsualParties = sections.Load(UsualParties.Folder, "name", UsualParties.Read),
            Offices = sections.Load(Office.Folder, "name", Office.Read),
            Portfolios = sections.Load(Portfolio.File, "name", Portfolio.Read),
            Bodies = sections.Load(PublicBody.Folder, "name", PublicBody.Read),
            NonActors = sections.Load(NonActor.File, "name", NonActor.Read),
            LegalForms = sections.Load(LegalForm.File, "name", LegalForm.Read),
            OfficeHolders = sections.Load(OfficeHolder.Folder, "name", OfficeHolder.Read),
            Cues = sections.Load(Cue.Folder, "cue", Cue.Read),
            Currencies = sections.Load(Currency.Folder, "code", Currency.Read),
            Units = sections.Load(Unit.Folder, "name", Unit.Read),
            NumberScales = sections.Load(NumberScale.Folder, "name", NumberScale.Read),
            Benchmarks = sections.Load(Benchmark.Folder, "name", Benchmark.Read),
            CountedThings = sections.Load(CountedThing.Folder, "name", CountedThing.Read),
            TermCues = sections.Load(TermCue.Folder, "use", TermCue.Read),
        };
        sections.ReportUnused();
        faults.AddRange(ReferenceCheck.Of(edition, sections.PlaceOf));
        faults.AddRange(KindCheck.Of(edition, sections.PlaceOf));
        faults.AddRange(NameCheck.Of(edition, sections.PlaceOf));
        return new CodebookLoad(faults.Count == 0 ? edition : null, [.. faults]);
    }
}

/// <summary>What loading a codebook gave: an edition, or the faults that stand in its way.</summary>
/// <param name="Edition">Null where there is any fault.</param>
/// <param name="Faults">With file and line, in the order found.</param>
public sealed record CodebookLoad(CodebookEdition? Edition, ImmutableArray<Diagnostic> Faults);
