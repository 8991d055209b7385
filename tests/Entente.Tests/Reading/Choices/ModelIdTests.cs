using Entente.Language;
using Entente.Reading;
using Entente.Reading.Choices;

namespace Entente.Tests.Reading.Choices;

/// <summary>Models are known by their content.</summary>
public class ModelIdTests
{
    [Fact]
    public void The_id_depends_on_every_model()
    {
        Assert.Matches("^[0-9a-f]{12}$", NewsReader.ModelId);
        Assert.Equal(NewsReader.ModelId, ModelId.Of(typeof(Analyser).Assembly, typeof(NewsReader).Assembly));
        Assert.Equal(3, new[] { NewsReader.ModelId, ModelId.Of(typeof(Analyser).Assembly), ModelId.Of(typeof(NewsReader).Assembly) }.Distinct().Count());
    }
}
