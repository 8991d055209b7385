using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>Numbered rounds and sessions: "third round", "18th Joint Economic Cooperation Commission".</summary>
internal sealed class RoundGrammar : ITermGrammar
{
    private const int LongestName = 7;

    /// <inheritdoc/>
    public TermMatch? At(TermScope scope, int at)
    {
        var run = scope.Run;
        if (NumberWords.Ordinal(run, at) is not var (number, end) || run[end].IsDash || run[at - 1].IsDash || number == 0) return null;
        if (RoundAt(scope, end) is not { } round || (number == 1 && run[round - 1].Word is not ("round" or "session" or "rounds"))) return null;
        var cue = run[round - 1].Word;
        var isPair = run.IsOneOf(end, "and", "or", "to");
        return isPair && NumberWords.Ordinal(run, end + 1) is var (second, _)
            ? new TermMatch(round, [Round(scope, at, end, number, cue), Round(scope, end + 1, round, second, cue)])
            : new TermMatch(round, [Round(scope, at, round, number, cue)]);
    }

    private static TermMention Round(TermScope scope, int first, int end, int number, string cue) =>
        scope.Mention(first, end, new TermDraft(TermType.Round, TermValue.Of(number), "") { Cue = cue });

    // The index behind the noun that is numbered: the first of the kind in the noun phrase, or a later one in capitals.
    private static int? RoundAt(TermScope scope, int at)
    {
        for (var next = at; next < at + LongestName; next++)
        {
            if (scope.Tables.Cues.At(scope.Run, next, TermCueUse.Round) is { } round) return round.End;
            var piece = scope.Run[next];
            if (NounPhrase.IsBoundary(piece.Word) && piece.Word is not "and") return null;
            if (piece.Type != PieceType.Word && !piece.IsDash) return null;
        }

        return null;
    }
}
