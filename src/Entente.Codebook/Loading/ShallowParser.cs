using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Codebook.Loading;

/// <summary>Refuses nesting beyond any that a codebook needs: the representation model recurses, and would overflow the stack.</summary>
internal sealed class ShallowParser(IParser inner) : IParser
{
    private const int Deepest = 32;

    private int _depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext()) return false;
        _depth += inner.Current!.NestingIncrease;
        if (_depth > Deepest) throw new SyntaxErrorException(inner.Current.Start, inner.Current.End, "nested too deeply.");
        return true;
    }
}
