using System.Collections.Immutable;
using Entente.Language;
using Entente.Ledger;

namespace Entente.Web.Deal;

/// <summary>What a printed deal rests on: a note for each sentence of an article on one word, numbered as the page comes to them.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<(string Article, TextSpan Sentence, string Word), int> _numbers = [];
    private readonly DealModel _model;

    private Footnotes(DealModel model) => _model = model;

    /// <summary>An entry of each note; the first note is number 1.</summary>
    public ImmutableArray<Entry> Notes { get; private set; } = [];

    /// <summary>The notes of a deal.</summary>
    internal static Footnotes Of(DealModel model)
    {
        var notes = new Footnotes(model);
        var deal = model.Deal;
        notes.Notes = [.. deal.Status.History.Select(h => h.Entry).Concat(deal.Parties.SelectMany(p => p.Entries)).Concat(deal.AllEntries).Where(notes.IsNew)];
        return notes;
    }

    /// <summary>The numbers of the notes that entries rest on, those in a row together: <c>1, 4–6</c>.</summary>
    public string NumbersOf(IEnumerable<Entry> entries)
    {
        int[] numbers = [.. entries.Select(e => _numbers[KeyOf(e)]).Distinct().Order()];
        return string.Join(", ", numbers.Select((number, i) => (number, Run: number - i)).GroupBy(n => n.Run).Select(run => Told(run.First().number, run.Last().number)));
    }

    private static string Told(int first, int last) => first == last ? $"{first}" : last == first + 1 ? $"{first}, {last}" : $"{first}–{last}";

    private bool IsNew(Entry entry) => _numbers.TryAdd(KeyOf(entry), _numbers.Count + 1);

    private (string, TextSpan, string) KeyOf(Entry entry) =>
        (entry.Article, EntrySentence.Of(_model.MemberOf(entry), entry), string.Join('\n', [.. entry.Relay, entry.Speaker]));
}
