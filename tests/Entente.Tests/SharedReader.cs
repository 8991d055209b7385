using Entente.Codebook;
using Entente.Codebook.Loading;
using Entente.Reading;

namespace Entente.Tests;

/// <summary>One reader with the built-in codebook for all tests that need the whole way.</summary>
internal static class SharedReader
{
    public static CodebookEdition Edition { get; } = CodebookLoader.BuiltIn();

    public static NewsReader Instance { get; } = new(Edition);
}
