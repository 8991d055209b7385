using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Entente.Reading.Choices;

/// <summary>The text form of a <see cref="ReadingModel"/>: a heading, what it was trained from, and a line for each feature of each choice.</summary>
internal static class ReadingModelFile
{
    private const string Heading = "entente reading model 1";

    /// <summary>Writes the model; weights that do nothing are left out.</summary>
    public static void Write(Stream stream, ReadingModel model, FeatureNames names)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Heading);
        foreach (var line in model.About) writer.WriteLine("# " + line);
        foreach (var choice in model.Choices)
        {
            writer.WriteLine($"= {choice.Name}\t{string.Join('\t', choice.Classes)}");
            var rows = choice.Weights.Where(w => w.Value.Any(x => Math.Abs(x) >= 0.01f)).Select(w => (Name: names[w.Key], w.Value));
            foreach (var (name, row) in rows.OrderBy(r => r.Name, StringComparer.Ordinal)) writer.WriteLine($"{name}\t{string.Join('\t', row.Select(Text))}");
        }
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is none, or of another version, or damaged.</exception>
    public static ReadingModel Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, false, leaveOpen: true);
        if (reader.ReadLine() != Heading) throw Damaged(1, $"The heading '{Heading}' was expected");
        var about = ImmutableArray.CreateBuilder<string>();
        var choices = new List<LinearChoice>();
        var weights = new Dictionary<ulong, float[]>();
        for (var number = 2; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) about.Add(line[2..]);
            else if (line.StartsWith("= ", StringComparison.Ordinal)) choices.Add(Choice(line[2..], weights = []));
            else if (choices.Count == 0) throw Damaged(number, "A choice was expected");
            else AddRow(line, number, choices[^1].Classes.Count, weights);
        }

        return new ReadingModel(about.ToImmutable(), choices);
    }

    private static LinearChoice Choice(string line, Dictionary<ulong, float[]> weights)
    {
        var fields = line.Split('\t');
        return new LinearChoice(fields[0], fields[1..], weights);
    }

    private static void AddRow(string line, int number, int classes, Dictionary<ulong, float[]> weights)
    {
        var fields = line.Split('\t');
        if (fields.Length != classes + 1) throw Damaged(number, $"{classes} weights were expected");
        var row = new float[classes];
        for (var c = 0; c < classes; c++)
            if (!float.TryParse(fields[c + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out row[c])) throw Damaged(number, "A weight is no number");
        weights[FeatureList.HashOf(fields[0])] = row;
    }

    private static InvalidDataException Damaged(int line, string why) => new($"reading.model, line {line}: {why}. Train it anew with `entente train-reading`.");

    private static string Text(float weight) => weight.ToString("0.###", CultureInfo.InvariantCulture);
}
