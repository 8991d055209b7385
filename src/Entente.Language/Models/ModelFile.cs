using System.Security.Cryptography;
using Entente.Language.Features;
using Entente.Language.Lemmas;
using Entente.Language.Names;
using Entente.Language.Tagging;

namespace Entente.Language.Models;

/// <summary>
/// The model file: eight bytes that name the format and its version, the SHA-256 of the rest, the rest: the card, the shape, the
/// inventories, the word vectors, the feature hashes, the embeddings in eight bits with a scale for each row, the other matrices in sixteen, the lemma rules,
/// the name finder's shape, features and networks in the same way.
/// </summary>
internal static class ModelFile
{
    private const int MostItems = 1 << 22;

    private static ReadOnlySpan<byte> Signature => "ENTLANG3"u8;

    public static void Write(LanguageModel model, Stream stream)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, System.Text.Encoding.UTF8, leaveOpen: true)) WriteBody(model, writer);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        stream.Write(Signature);
        stream.Write(SHA256.HashData(bytes));
        stream.Write(bytes);
    }

    /// <summary>Whether a stream begins as a model file of any version does. Leaves it where it was.</summary>
    public static bool IsModel(Stream stream)
    {
        Span<byte> start = stackalloc byte[Signature.Length - 1];
        var before = stream.Position;
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = before;
        return read == start.Length && start.SequenceEqual(Signature[..^1]);
    }

    /// <exception cref="ModelException">The file is damaged, of another version, or no model.</exception>
    public static LanguageModel Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsMemory(0, (int)copy.Length);
        Check(bytes.Span);
        try
        {
            var body = Signature.Length + SHA256.HashSizeInBytes;
            using var reader = new BinaryReader(new MemoryStream(copy.GetBuffer(), body, bytes.Length - body));
            return ReadBody(reader);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            throw new ModelException("The model file does not hold what its header says. Train it again with `entente train`.", e);
        }
    }

    private static void Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Signature.Length || !bytes[..(Signature.Length - 1)].SequenceEqual(Signature[..^1]))
            throw new ModelException("This is no Entente model file. Give one that `entente train` wrote.");
        if (bytes[Signature.Length - 1] != Signature[^1])
            throw new ModelException($"The model file has version {(char)bytes[Signature.Length - 1]}, not {(char)Signature[^1]}. Train it again with `entente train`.");
        var body = Signature.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < body || !SHA256.HashData(bytes[body..]).AsSpan().SequenceEqual(bytes[Signature.Length..body]))
            throw new ModelException("The model file is damaged: its checksum does not fit. Fetch it anew, or train it again with `entente train`.");
    }

    private static void WriteBody(LanguageModel model, BinaryWriter writer)
    {
        foreach (var text in new[] { model.Card.Sources, model.Card.Date, model.Card.Options, model.Card.Scores }) writer.Write(text);
        var shape = model.Shape;
        foreach (var size in new[] { shape.Embedding, shape.Width, shape.Layers, shape.Size, shape.NameLabels }) writer.Write(size);
        writer.Write(model.Tags.Count);
        foreach (var tag in model.Tags.Items)
            foreach (var part in new[] { tag.Upos, tag.Xpos, tag.Features }) writer.Write(part);
        writer.Write(model.Relations.Count);
        foreach (var relation in model.Relations.Items) writer.Write(relation);
        WordVectorFormat.Write(writer, model.Vectors);
        writer.Write(model.Features.Length);
        foreach (var feature in model.Features) writer.Write(feature);
        MatrixFormat.WriteEighths(writer, model.Network.Encoder.Table.Vectors.Value);
        foreach (var parameter in model.Network.Kept) MatrixFormat.WriteHalves(writer, parameter.Value);
        WriteLemmas(writer, model.Lemmatiser.Rules);
        WriteNames(writer, model.Names);
    }

    private static LanguageModel ReadBody(BinaryReader reader)
    {
        var card = new ModelCard(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        int[] sizes = [Count(reader), Count(reader), Count(reader), Count(reader), Count(reader)];
        var tags = new Inventory<Tag>(Many(reader, r => new Tag(r.ReadString(), r.ReadString(), r.ReadString())));
        var relations = new Inventory<string>(Many(reader, r => r.ReadString()));
        var vectors = WordVectorFormat.Read(reader, MostItems);
        var features = Many(reader, r => r.ReadUInt32());
        var shape = new NetworkShape(features.Length, sizes[0], sizes[1], sizes[2], sizes[3], tags.Count, relations.Count, sizes[4]);
        var network = LanguageNetwork.Of(shape, vectors);
        MatrixFormat.ReadEighths(reader, network.Encoder.Table.Vectors.Value);
        foreach (var parameter in network.Kept) MatrixFormat.ReadHalves(reader, parameter.Value);
        return new LanguageModel(card, shape, network, features, vectors, tags, relations, ReadLemmas(reader), ReadNames(reader, vectors));
    }

    private static void WriteLemmas(BinaryWriter writer, LemmaRules rules)
    {
        writer.Write(rules.Scripts.Length);
        foreach (var script in rules.Scripts)
        {
            writer.Write((byte)script.Case);
            writer.Write(script.Cut);
            writer.Write(script.Ending);
        }

        writer.Write(rules.Keys.Length);
        for (var i = 0; i < rules.Keys.Length; i++)
        {
            writer.Write(rules.Keys[i]);
            writer.Write((ushort)rules.ScriptOfKey[i]);
        }
    }

    private static LemmaRules ReadLemmas(BinaryReader reader)
    {
        var scripts = Many(reader, r => new LemmaScript((LemmaCase)r.ReadByte(), r.ReadInt32(), r.ReadString()));
        var rules = Many(reader, r => (Key: r.ReadUInt32(), Script: (int)r.ReadUInt16()));
        if (rules.Any(r => r.Script >= scripts.Length)) throw new InvalidDataException("a lemma rule without script");
        return new LemmaRules([.. rules.Select(r => r.Key)], [.. rules.Select(r => r.Script)], scripts);
    }

    // Without networks, the model finds no names.
    private static void WriteNames(BinaryWriter writer, NameModel? names)
    {
        writer.Write(names?.Networks.Length ?? 0);
        if (names is null) return;
        foreach (var size in new[] { names.Shape.Embedding, names.Shape.Width, names.Shape.Layers, names.Shape.Size }) writer.Write(size);
        writer.Write(names.Features.Length);
        foreach (var feature in names.Features) writer.Write(feature);
        foreach (var network in names.Networks)
        {
            MatrixFormat.WriteEighths(writer, network.Encoder.Table.Vectors.Value);
            foreach (var parameter in network.Parameters) MatrixFormat.WriteHalves(writer, parameter.Value);
        }
    }

    private static NameModel? ReadNames(BinaryReader reader, WordVectors vectors)
    {
        var count = Count(reader);
        if (count == 0) return null;
        int[] sizes = [Count(reader), Count(reader), Count(reader), Count(reader)];
        var features = Many(reader, r => r.ReadUInt32());
        var shape = new NameShape(features.Length, sizes[0], sizes[1], sizes[2], sizes[3]);
        var networks = new NameNetwork[count];
        for (var n = 0; n < count; n++)
        {
            networks[n] = NameNetwork.Of(shape, vectors);
            MatrixFormat.ReadEighths(reader, networks[n].Encoder.Table.Vectors.Value);
            foreach (var parameter in networks[n].Parameters) MatrixFormat.ReadHalves(reader, parameter.Value);
        }

        return new NameModel(shape, features, vectors, networks);
    }

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[Count(reader)];
        for (var i = 0; i < items.Length; i++) items[i] = read(reader);
        return items;
    }

    private static int Count(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count is >= 0 and <= MostItems ? count : throw new InvalidDataException($"a count of {count}");
    }
}
