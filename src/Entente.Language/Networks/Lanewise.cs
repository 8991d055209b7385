using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>Elementwise work on padded rows, <see cref="Matrix.Lanes"/> numbers at a time.</summary>
internal static class Lanewise
{
    /// <summary><c>to += what</c>; both are <paramref name="length"/> long, padding included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref float what, ref float to, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += Matrix.Lanes)
            (Vector512.LoadUnsafe(ref to, i) + Vector512.LoadUnsafe(ref what, i)).StoreUnsafe(ref to, i);
    }

    /// <summary><c>values *= factors</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(ref float factors, ref float values, int length)
    {
        for (nuint i = 0; i < (nuint)length; i += Matrix.Lanes)
            (Vector512.LoadUnsafe(ref values, i) * Vector512.LoadUnsafe(ref factors, i)).StoreUnsafe(ref values, i);
    }

    /// <summary>Lets <paramref name="leak"/> of what is negative through.</summary>
    public static void Rectify(ref float values, int length, float leak)
    {
        for (nuint i = 0; i < (nuint)length; i += Matrix.Lanes)
        {
            var value = Vector512.LoadUnsafe(ref values, i);
            Vector512.Max(value, value * leak).StoreUnsafe(ref values, i);
        }
    }
}
