using System.Runtime.InteropServices;
using Entente.Language.Features;

namespace Entente.Language.Models;

/// <summary>Word vectors in the model file: how many and how wide, then each one's hash and scale, and the bytes of all.</summary>
internal static class WordVectorFormat
{
    public static void Write(BinaryWriter writer, WordVectors vectors)
    {
        writer.Write(vectors.Words.Length);
        writer.Write(vectors.Columns);
        foreach (var word in vectors.Words) writer.Write(word);
        foreach (var scale in vectors.Scales) writer.Write(scale);
        writer.Write(MemoryMarshal.AsBytes(vectors.Steps.AsSpan()));
    }

    /// <exception cref="InvalidDataException">There are more numbers than <paramref name="mostItems"/> words might have.</exception>
    public static WordVectors Read(BinaryReader reader, int mostItems)
    {
        var (count, columns) = (reader.ReadInt32(), reader.ReadInt32());
        if (count < 0 || count > mostItems || columns is < 0 or > 1024) throw new InvalidDataException($"{count} vectors of {columns}");
        var (words, scales, steps) = (new uint[count], new float[count], new sbyte[count * columns]);
        foreach (ref var word in words.AsSpan()) word = reader.ReadUInt32();
        foreach (ref var scale in scales.AsSpan()) scale = reader.ReadSingle();
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        return new WordVectors(words, columns, scales, steps);
    }
}
