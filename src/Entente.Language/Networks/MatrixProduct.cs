using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>
/// Products of matrices. Every element is summed in the order of the inner dimension by fused multiply-adds, whatever the vector width of
/// the machine, so results are the same everywhere.
/// </summary>
internal static class MatrixProduct
{
    /// <summary><c>c = a · b</c>, or <c>c += a · b</c>. <paramref name="c"/> must have its shape already.</summary>
    public static void Multiply(Matrix a, Matrix b, Matrix c, bool accumulate = false)
    {
        if (a.Columns != b.Rows || c.Rows != a.Rows || c.Columns != b.Columns) throw new ArgumentException("The shapes do not fit.");
        for (var column = 0; column < c.Stride; column += 2 * Matrix.Lanes)
        {
            var wide = column + Matrix.Lanes < c.Stride;
            for (var row = 0; row < c.Rows; row += Matrix.RowBlock)
            {
                ref var target = ref Unsafe.Add(ref c.RowStart(row), column);
                if (wide) Block32(ref a.RowStart(row), a.Stride, ref Unsafe.Add(ref b.Start, column), b.Stride, a.Columns, ref target, c.Stride, accumulate);
                else Block16(ref a.RowStart(row), a.Stride, ref Unsafe.Add(ref b.Start, column), b.Stride, a.Columns, ref target, c.Stride, accumulate);
            }
        }
    }

    // Eight rows, thirty-two columns: sixteen sums that stay in registers.
    private static void Block32(ref float a, int aStride, ref float b, int bStride, int depth, ref float c, int cStride, bool accumulate)
    {
        Vector512<float> s00 = default, s10 = default, s20 = default, s30 = default, s40 = default, s50 = default, s60 = default, s70 = default;
        Vector512<float> s01 = default, s11 = default, s21 = default, s31 = default, s41 = default, s51 = default, s61 = default, s71 = default;
        ref var a4 = ref Unsafe.Add(ref a, 4 * (nint)aStride);
        for (nint k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            b = ref Unsafe.Add(ref b, bStride);
            Step(ref Unsafe.Add(ref a, k), b0, b1, ref s00, ref s01);
            Step(ref Unsafe.Add(ref a, k + aStride), b0, b1, ref s10, ref s11);
            Step(ref Unsafe.Add(ref a, k + (2 * (nint)aStride)), b0, b1, ref s20, ref s21);
            Step(ref Unsafe.Add(ref a, k + (3 * (nint)aStride)), b0, b1, ref s30, ref s31);
            Step(ref Unsafe.Add(ref a4, k), b0, b1, ref s40, ref s41);
            Step(ref Unsafe.Add(ref a4, k + aStride), b0, b1, ref s50, ref s51);
            Step(ref Unsafe.Add(ref a4, k + (2 * (nint)aStride)), b0, b1, ref s60, ref s61);
            Step(ref Unsafe.Add(ref a4, k + (3 * (nint)aStride)), b0, b1, ref s70, ref s71);
        }

        Store(ref c, 0, cStride, s00, s01, accumulate);
        Store(ref c, 1, cStride, s10, s11, accumulate);
        Store(ref c, 2, cStride, s20, s21, accumulate);
        Store(ref c, 3, cStride, s30, s31, accumulate);
        Store(ref c, 4, cStride, s40, s41, accumulate);
        Store(ref c, 5, cStride, s50, s51, accumulate);
        Store(ref c, 6, cStride, s60, s61, accumulate);
        Store(ref c, 7, cStride, s70, s71, accumulate);
    }

    private static void Block16(ref float a, int aStride, ref float b, int bStride, int depth, ref float c, int cStride, bool accumulate)
    {
        for (var row = 0; row < Matrix.RowBlock; row += 4)
        {
            ref var a0 = ref Unsafe.Add(ref a, (nint)row * aStride);
            Vector512<float> s0 = default, s1 = default, s2 = default, s3 = default;
            ref var bk = ref b;
            for (nint k = 0; k < depth; k++)
            {
                var b0 = Vector512.LoadUnsafe(ref bk);
                bk = ref Unsafe.Add(ref bk, bStride);
                s0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a0, k)), b0, s0);
                s1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a0, k + aStride)), b0, s1);
                s2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a0, k + (2 * (nint)aStride))), b0, s2);
                s3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a0, k + (3 * (nint)aStride))), b0, s3);
            }

            StoreHalf(ref c, row, cStride, s0, accumulate);
            StoreHalf(ref c, row + 1, cStride, s1, accumulate);
            StoreHalf(ref c, row + 2, cStride, s2, accumulate);
            StoreHalf(ref c, row + 3, cStride, s3, accumulate);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref float a, Vector512<float> b0, Vector512<float> b1, ref Vector512<float> s0, ref Vector512<float> s1)
    {
        var factor = Vector512.Create(a);
        s0 = Vector512.FusedMultiplyAdd(factor, b0, s0);
        s1 = Vector512.FusedMultiplyAdd(factor, b1, s1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, int row, int stride, Vector512<float> s0, Vector512<float> s1, bool accumulate)
    {
        StoreHalf(ref c, row, stride, s0, accumulate);
        StoreHalf(ref Unsafe.Add(ref c, Matrix.Lanes), row, stride, s1, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreHalf(ref float c, int row, int stride, Vector512<float> sum, bool accumulate)
    {
        ref var target = ref Unsafe.Add(ref c, (nint)row * stride);
        if (accumulate) sum += Vector512.LoadUnsafe(ref target);
        sum.StoreUnsafe(ref target);
    }
}
