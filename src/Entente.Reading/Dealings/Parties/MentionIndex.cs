using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;
using Entente.Reading.Actors;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Parties;

/// <summary>The actors of an article that may be parties, by sentence and by code.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<string, int> _counts;
    private readonly HashSet<string> _inTitle;

    public MentionIndex(ParsedWords words, ActorMentions actors, ImmutableArray<Statement> statements, HashSet<string> title)
    {
        var speakers = statements.Select(s => s.SpeakerEvidence).ToList();
        All = NameLists.Mend(words, [.. actors.Where(a => !a.Codes.IsEmpty && a.Type != ActorType.Outlet && !a.IsDateline).Select(a => Of(words, a, speakers))]);
        BySentence = All.ToLookup(m => m.Sentence);
        _counts = All.SelectMany(m => m.Codes).CountBy(c => c).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        _inTitle = [.. All.Where(m => title.Contains(words.Lower[m.Head])).SelectMany(m => m.Codes)];
        ByRank = [.. _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)];
    }

    /// <summary>All, in the order of the text.</summary>
    public ImmutableArray<Mention> All { get; }

    public ILookup<int, Mention> BySentence { get; }

    /// <summary>All codes, the most often named first.</summary>
    public ImmutableArray<string> ByRank { get; }

    /// <summary>How much of all mentions is of the code that is named most often: much in news of one country's own doings.</summary>
    public double ShareOfForemost => All.IsEmpty ? 0 : (double)_counts[ByRank[0]] / All.Length;

    /// <summary>How often the article names the code.</summary>
    public int CountOf(string code) => _counts.GetValueOrDefault(code);

    /// <summary>Whether the headline names the code.</summary>
    public bool IsInTitle(string code) => _inTitle.Contains(code);

    /// <summary>Those that a trigger of the sentence may have as parties: its own, and for each code not named there the last one before and the first one behind.</summary>
    public IEnumerable<Mention> Around(int sentence, int before, int behind)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in BySentence[sentence])
        {
            codes.UnionWith(mention.Codes);
            yield return mention;
        }

        var known = codes.ToHashSet(StringComparer.Ordinal);
        for (var s = sentence - 1; s >= Math.Max(0, sentence - before); s--)
            foreach (var mention in BySentence[s].Reverse())
                if (mention.Codes.Any(known.Add)) yield return mention;
        for (var s = sentence + 1; s <= sentence + behind; s++)
            foreach (var mention in BySentence[s])
                if (mention.Codes.Any(known.Add)) yield return mention;
    }

    private static Mention Of(ParsedWords words, ActorMention actor, List<TextSpan> speakers)
    {
        var head = words.HeadOf(actor.FirstToken, actor.EndToken);
        ImmutableArray<string> codes = actor.IsGroup ? actor.Codes : [actor.Codes[0]];
        return new Mention(actor, codes, head, words.Text.Token(head).SentenceIndex, speakers.Exists(s => s.Overlaps(actor.Span)), Climb.From(words, head));
    }
}
