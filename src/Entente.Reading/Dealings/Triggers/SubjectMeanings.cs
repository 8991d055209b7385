using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>Verbs whose status hangs on who does them: what parliament approves is ratified, what a minister approves is agreed. Built once, then only read.</summary>
internal sealed class SubjectMeanings
{
    private readonly VerbMeanings _verbs = new();
    private readonly FrozenSet<string> _kinds;
    private readonly FrozenSet<string> _subjects;

    public SubjectMeanings(VerbsBySubject by, Status status)
    {
        foreach (var verb in by.Verbs) _verbs.Add(verb, status);
        (_kinds, _subjects) = (by.Kinds.ToFrozenSet(StringComparer.Ordinal), by.Subjects.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The status that the verb shows of what the step leads to, where one of the subjects does it.</summary>
    public Status? At(ParsedWords words, int verb, string step, KindWords kind) =>
        _kinds.Contains(kind.Id) && words.Children(verb).Any(c => Does(words, c) && _subjects.Contains(words.Lemma[c])) ? _verbs.At(words, verb, step)?.Status : null;

    // "Parliament approved it", "it was approved by parliament".
    private static bool Does(ParsedWords words, int child) =>
        words.Relation[child] is "nsubj" or "obl:agent" || (words.Relation[child] == "obl" && words.PrepositionOf(child) == "by");
}
