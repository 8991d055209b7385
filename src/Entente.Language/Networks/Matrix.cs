using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entente.Language.Networks;

/// <summary>
/// Rows of single-precision numbers. Rows are padded to <see cref="Lanes"/> columns and their number to <see cref="RowBlock"/>, so that
/// kernels need no remainders; the padding columns stay zero, the padding rows hold anything finite.
/// </summary>
internal sealed class Matrix
{
    public const int Lanes = 16;
    public const int RowBlock = 8;

    public Matrix()
        : this(0, 0)
    {
    }

    public Matrix(int rows, int columns)
    {
        Data = [];
        Resize(rows, columns);
    }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public int Stride { get; private set; }

    public float[] Data { get; private set; }

    /// <summary>The number of floats in use, padding columns included, padding rows not.</summary>
    public int Length => Rows * Stride;

    public ref float this[int row, int column] => ref Data[(row * Stride) + column];

    public ref float Start => ref MemoryMarshal.GetArrayDataReference(Data);

    public Span<float> Row(int row) => Data.AsSpan(row * Stride, Columns);

    /// <summary>The row with its padding.</summary>
    public Span<float> PaddedRow(int row) => Data.AsSpan(row * Stride, Stride);

    public ref float RowStart(int row) => ref Unsafe.Add(ref Start, (nint)row * Stride);

    /// <summary>Takes another shape; what it holds afterwards is undefined but for its padding columns.</summary>
    public void Resize(int rows, int columns)
    {
        var stride = Padded(columns, Lanes);
        var needed = Padded(rows, RowBlock) * stride;
        if (needed > Data.Length) Data = GC.AllocateArray<float>(Math.Max(needed, Data.Length + (Data.Length / 2)));
        else if (columns != Columns && stride != columns) Array.Clear(Data, 0, needed);
        (Rows, Columns, Stride) = (rows, columns, stride);
    }

    public void Clear() => Data.AsSpan(0, Padded(Rows, RowBlock) * Stride).Clear();

    public void CopyFrom(Matrix other)
    {
        Resize(other.Rows, other.Columns);
        other.Data.AsSpan(0, other.Length).CopyTo(Data);
    }

    /// <summary>The transpose of <paramref name="other"/>.</summary>
    public void TransposeFrom(Matrix other)
    {
        Resize(other.Columns, other.Rows);
        var (source, target) = (other.Data, Data);

        // In bands, so that each cache line is written in one go.
        for (var first = 0; first < other.Rows; first += Lanes)
        {
            var end = Math.Min(first + Lanes, other.Rows);
            for (var c = 0; c < other.Columns; c++)
                for (int r = first, from = (first * other.Stride) + c; r < end; r++, from += other.Stride) target[(c * Stride) + r] = source[from];
        }
    }

    private static int Padded(int size, int block) => (size + block - 1) / block * block;
}
