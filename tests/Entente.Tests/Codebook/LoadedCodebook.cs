using Entente.Codebook;
using Entente.Codebook.Loading;

namespace Entente.Tests.Codebook;

/// <summary>Small codebooks made of texts, without the built-in one.</summary>
internal static class LoadedCodebook
{
    public const string Russia = "- code: RUS\n  name: Russia\n  adjectives: [Russian]\n  places: [Sochi]\n  capital: Moscow\n";

    public static CodebookFile States(string text, string place = "states.yaml") => new(place, "actors/states/" + place, text);

    public static CodebookLoad Of(params CodebookFile[] files) => CodebookLoader.Load([files]);

    public static CodebookLoad Layers(CodebookFile below, CodebookFile above) => CodebookLoader.Load([[below], [above]]);

    public static CodebookEdition Edition(this CodebookLoad load)
    {
        Assert.Empty(load.Faults);
        return load.Edition!;
    }

    public static Diagnostic Fault(this CodebookLoad load)
    {
        Assert.Null(load.Edition);
        return Assert.Single(load.Faults);
    }
}
