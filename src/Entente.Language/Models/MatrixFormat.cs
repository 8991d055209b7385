using Entente.Language.Networks;

namespace Entente.Language.Models;

/// <summary>Matrices in fewer bits than they are computed with.</summary>
internal static class MatrixFormat
{
    private const float Steps = 127;

    /// <summary>Each row as a scale and one signed byte for each column.</summary>
    public static void WriteEighths(BinaryWriter writer, Matrix matrix)
    {
        for (var r = 0; r < matrix.Rows; r++)
        {
            var row = matrix.Row(r);
            var top = 0f;
            foreach (var cell in row) top = MathF.Max(top, MathF.Abs(cell));
            var scale = top / Steps;
            writer.Write(scale);
            foreach (var cell in row) writer.Write((sbyte)(scale == 0 ? 0 : MathF.Round(cell / scale)));
        }
    }

    public static void ReadEighths(BinaryReader reader, Matrix matrix)
    {
        Span<byte> bytes = new byte[matrix.Columns];
        for (var r = 0; r < matrix.Rows; r++)
        {
            var scale = reader.ReadSingle();
            reader.BaseStream.ReadExactly(bytes);
            var row = matrix.Row(r);
            for (var c = 0; c < row.Length; c++) row[c] = scale * (sbyte)bytes[c];
        }
    }

    public static void WriteHalves(BinaryWriter writer, Matrix matrix)
    {
        for (var r = 0; r < matrix.Rows; r++)
            foreach (var cell in matrix.Row(r)) writer.Write((Half)cell);
    }

    public static void ReadHalves(BinaryReader reader, Matrix matrix)
    {
        Span<byte> bytes = new byte[2 * matrix.Columns];
        for (var r = 0; r < matrix.Rows; r++)
        {
            reader.BaseStream.ReadExactly(bytes);
            var row = matrix.Row(r);
            for (var c = 0; c < row.Length; c++)
                row[c] = (float)BitConverter.UInt16BitsToHalf((ushort)(bytes[2 * c] | (bytes[(2 * c) + 1] << 8)));
        }
    }
}
