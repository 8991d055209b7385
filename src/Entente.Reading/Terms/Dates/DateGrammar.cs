using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Figures;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Dates;

/// <summary>Dates of all kinds and stretches of two; says of each whether it begins or ends something, as far as the words show.</summary>
internal sealed class DateGrammar : ITermGrammar
{
    private const int RoleWindow = 6;
    private const int ActWindow = 8;

    /// <inheritdoc/>
    public TermMatch? At(TermScope scope, int at)
    {
        if (One(scope, at) is not { } first) return null;
        if (first.First is null || IsDateline(scope.Run, at, first.End)) return TermMatch.Nothing(first.End);
        scope.Article.LastDate = first.Last ?? first.First;
        return first.Last is null && Second(scope, at, first) is { } second
            ? Stretch(scope, at, DateOrder.Before(scope.Run, first, second.Phrase), second.First, second.Phrase)
            : Mentions(scope, at, first);
    }

    // "WASHINGTON, March 26 - " says when the report was filed.
    private static bool IsDateline(PieceRun run, int at, int end) =>
        run[end].IsDash && !run[end].IsGlued && run.Is(at - 1, ",") && run[at - 2].Form is { Length: > 1 } place && !place.Any(char.IsLower);

    private static DatePhrase? One(TermScope scope, int at)
    {
        var type = scope.Run[at].Type;
        if (type is not (PieceType.Word or PieceType.Number or PieceType.Ordinal)) return null;
        return PartOfYearGrammar.At(scope, at) ?? MonthGrammar.At(scope, at) ?? RelativeGrammar.At(scope, at) ?? YearGrammar.At(scope, at);
    }

    // "April 29 to May 5", "from Tuesday to Thursday", "in 2026 and 2027", "April 10/May 5".
    private static (int First, DatePhrase Phrase)? Second(TermScope scope, int at, DatePhrase first)
    {
        var run = scope.Run;
        var mark = first.End;
        var next = run.Is(mark, "/") ? mark + 1 : run.Is(mark, "until") ? mark + 1 : SeriesGrammar.BehindRangeMark(run, mark, takesAnd: true);
        if (next is not { } from || One(scope, from) is not { First: not null, Last: null } second) return null;
        var isJoined = run.IsOneOf(mark, "and", "or") && !run.Is(at - 1, "between");
        if (!isJoined) second = DateOrder.Behind(run, first, second);
        var isOrdered = DateOrder.Before(run, first, second).First!.Value <= second.First!.Value;
        return isOrdered && IsAlike(first.First!.Value, second.First.Value, isJoined) ? (from, second) : null;
    }

    // Joined by "and", two dates make a stretch only if they are told to the same depth and lie close.
    private static bool IsAlike(PartialDate first, PartialDate second, bool isJoined) =>
        !isJoined || (first.Month is null == second.Month is null && first.Day is null == second.Day is null && second.Year - first.Year <= 1);

    private static TermMatch Stretch(TermScope scope, int at, DatePhrase first, int second, DatePhrase last) => new(
        last.End,
        [
            scope.Mention(at, first.End, new TermDraft(TermType.Start, TermValue.Of(first.First!.Value), "") { Cue = "from" }),
            scope.Mention(second, last.End, new TermDraft(TermType.End, TermValue.Of(last.First!.Value), "") { Cue = "to" }),
        ]);

    private static TermMatch Mentions(TermScope scope, int at, DatePhrase date)
    {
        if (date.Last is { } last) return Both(scope, at, date, last);
        var (type, cue) = Role(scope, at);
        var other = type == TermType.Start ? TermType.End : TermType.Start;
        var (qualifier, start) = QualifierGrammar.Before(scope, at);
        return new TermMatch(date.End, [scope.Mention(start, date.End, new TermDraft(type, TermValue.Of(date.First!.Value), "")
        {
            Others = [new TermSense(other, "")],
            Cue = cue,
            Act = cue is null ? Act(scope, at, date.End) : null,
            Qualifier = qualifier,
        })]);
    }

    // One name for a stretch states both its ends.
    private static TermMatch Both(TermScope scope, int at, DatePhrase date, PartialDate last)
    {
        ImmutableArray<TermDraft> drafts =
        [
            new TermDraft(TermType.Start, TermValue.Of(date.First!.Value), "") { Cue = "from" },
            new TermDraft(TermType.End, TermValue.Of(last), "") { Cue = "to" },
        ];
        return new TermMatch(date.End, [.. drafts.Select(d => scope.Mention(at, date.End, d))]);
    }

    private static (TermType Type, string? Cue) Role(TermScope scope, int at)
    {
        var cues = scope.Tables.Cues;
        if (Preposition(scope, at) is { } direct) return direct;
        var end = cues.LastBefore(scope.Run, at, TermCueUse.End, RoleWindow);
        var start = cues.LastBefore(scope.Run, at, TermCueUse.Start, RoleWindow);
        if (end is not null && !(start?.At > end.Value.At)) return (TermType.End, end.Value.Word);
        if (scope.Tables.Cues.At(scope.Run, PastDate(scope.Run, at), TermCueUse.Deadline) is { } deadline) return (TermType.End, deadline.Word);
        return (TermType.Start, start?.Word);
    }

    // "by the end of 1988", "until about March": only such words stand between.
    private static (TermType Type, string? Cue)? Preposition(TermScope scope, int at)
    {
        var before = at;
        while (before > at - RoleWindow && IsFiller(scope.Run, before - 1)) before--;
        foreach (var end in (ReadOnlySpan<int>)[at, before])
        {
            if (scope.Tables.Cues.EndingAt(scope.Run, end, TermCueUse.Until) is { } until) return (TermType.End, until.Word);
            if (scope.Tables.Cues.EndingAt(scope.Run, end, TermCueUse.Since) is { } since) return (TermType.Start, since.Word);
        }

        return null;
    }

    // The nearest verb of saying or signing, with no other verb's work between: "signed in Ankara on Wednesday", "on Friday announced".
    private static string? Act(TermScope scope, int at, int end)
    {
        if (scope.Tables.Cues.At(scope.Run, end, TermCueUse.Act) is { } behind) return behind.Word;
        var before = scope.Tables.Cues.LastBefore(scope.Run, at, TermCueUse.Act, ActWindow);
        return before is { } verb && !Resumes(scope, verb.At + 1, at) ? verb.Word : null;
    }

    // Whether a new clause has begun since the verb.
    private static bool Resumes(TermScope scope, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (scope.Run.IsOneOf(at, "that", "will", "would", "which", "who", "to", "is", "was", "were", "had", ";", "for", "and")) return true;
        return false;
    }

    private static bool IsFiller(PieceRun run, int at) =>
        run.IsOneOf(at, "the", "about", "around", "at", "on", "in", "early", "late") || run[at].IsDash;

    private static int PastDate(PieceRun run, int at)
    {
        var end = at + RoleWindow;
        while (at < end && IsPartOfDate(run[at])) at++;
        return at;
    }

    private static bool IsPartOfDate(Piece piece) =>
        CalendarWords.Month(piece) is not null || piece.Type is PieceType.Number or PieceType.Pair || YearGrammar.Offset(piece.Word) is not null;
}
