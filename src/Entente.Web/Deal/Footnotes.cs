using System.Collections.Immutable;
using Entente.Language;
using Entente.Ledger;

namespace Entente.Web.Deal;

/// <summary>
/// What a printed deal rests on: a note for each sentence of an article on one word, numbered as the page comes to them. A value that many say
/// has the earliest few as notes, and says how many more there are: a sheet of paper holds no more, and the page holds all.
/// </summary>
public sealed class Footnotes
{
    /// <summary>The most notes of one value.</summary>
    public const int MostOfOne = 4;

    private readonly Dictionary<NoteKey, int> _numbers = [];
    private readonly DealModel _model;

    private Footnotes(DealModel model) => _model = model;

    /// <summary>An entry of each note; the first note is number 1.</summary>
    public ImmutableArray<Entry> Notes { get; private set; } = [];

    /// <summary>How many sentences more there are than notes.</summary>
    public int More { get; private set; }

    /// <summary>The notes of a deal.</summary>
    internal static Footnotes Of(DealModel model)
    {
        var notes = new Footnotes(model);
        var deal = model.Deal;
        var values = deal.Status.History.Select(h => (IEnumerable<Entry>)[h.Entry])
            .Concat(deal.Parties.Select(p => p.Entries.AsEnumerable()))
            .Concat(deal.Terms.SelectMany(t => t.Values).Select(v => v.Entries.AsEnumerable()));
        notes.Notes = [.. values.SelectMany(entries => notes.Sentences(entries).Take(MostOfOne)).Where(notes.IsNew)];
        notes.More = deal.AllEntries.Select(notes.KeyOf).Distinct().Count(key => !notes._numbers.ContainsKey(key));
        return notes;
    }

    /// <summary>The numbers of the notes of a value, those in a row together, and how many sentences more say so: <c>1, 4–6 +12</c>.</summary>
    public string NumbersOf(IEnumerable<Entry> entries)
    {
        Entry[] sentences = [.. Sentences(entries)];
        int[] numbers = [.. sentences.Take(MostOfOne).Select(e => _numbers[KeyOf(e)]).Order()];
        var told = string.Join(", ", numbers.Select((number, i) => (number, Run: number - i)).GroupBy(n => n.Run).Select(run => Told(run.First().number, run.Last().number)));
        return sentences.Length > MostOfOne ? $"{told} +{sentences.Length - MostOfOne}" : told;
    }

    private static string Told(int first, int last) => first == last ? $"{first}" : last == first + 1 ? $"{first}, {last}" : $"{first}–{last}";

    private IEnumerable<Entry> Sentences(IEnumerable<Entry> entries) => entries.DistinctBy(KeyOf);

    private bool IsNew(Entry entry) => _numbers.TryAdd(KeyOf(entry), _numbers.Count + 1);

    private NoteKey KeyOf(Entry entry) =>
        new(entry.Article, EntrySentence.Of(_model.MemberOf(entry), entry), string.Join('\n', [.. entry.Relay, entry.Speaker]));

    private sealed record NoteKey(string Article, TextSpan Sentence, string Word);
}
