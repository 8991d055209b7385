using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Terms.Dates;
using Entente.Reading.Terms.Numbers;
using Entente.Reading.Terms.Pieces;

namespace Entente.Reading.Terms.Figures;

/// <summary>A number of things, named by the head of the noun phrase behind it.</summary>
internal sealed class CountGrammar : IFigureGrammar
{
    private const int LongestPhrase = 14;
    private const int FewestOfPassing = 10;
    private const decimal Most = 1_000_000_000;

    private static readonly FrozenSet<string> Numbered =
        "no. no number article articles resolution phase chapter page block route base line group mark".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public TermMatch? Of(TermScope scope, Series series)
    {
        var last = series.Parts[^1];
        if (series.Parts.Any(p => !IsCountable(p)) || IsNumbered(scope.Run, last)) return null;
        if (scope.Run[last.End].IsGlued || Head(scope, last.End) is not { } head) return null;
        if (IsUncounted(scope, head, last)) return null;
        return scope.Match(series, series.First, head.End, q => new TermDraft(TermType.Count, TermValue.Of(q.Value), head.Name));
    }

    private static bool IsCountable(Quantity number) =>
        number.Value is > 1 and < Most && decimal.IsInteger(number.Value) && number.Form != QuantityForm.Fraction;

    // "Article 2 rights", "phase 3 units", "at No. 10": a number that is a name.
    private static bool IsNumbered(PieceRun run, Quantity number) =>
        number.Form == QuantityForm.Digits && !number.HasScale
        && (Numbered.Contains(run[number.First - 1].Word) || (YearGrammar.IsYear(run[number.First]) && number.End == number.First + 1));

    // The last plural of the noun phrase; "and" is passed over only before the first ("Pershing-2 and cruise missiles").
    private static (string Name, int First, int End)? Head(TermScope scope, int at)
    {
        (string Name, int First, int End)? head = null;
        for (var next = at; next < at + LongestPhrase;)
        {
            if (scope.Tables.Things.Match(scope.Run, next) is { } thing) (head, next) = ((thing.Value, next, thing.End), thing.End);
            else if (IsPlural(scope.Run, next)) (head, next) = ((PluralNoun.Singular(scope.Run[next].Word), next, next + 1), next + 1);
            else if (head is not null || !Continues(scope.Run, next, at)) break;
            else next++;
        }

        return head;
    }

    // "six trans-Siberian flights" are no trans.
    private static bool IsPlural(PieceRun run, int at) => PluralNoun.Is(run[at]) && !NounPhrase.IsBoundary(run[at].Word) && run.PastHyphen(at + 1) == at + 1;

    private static bool Continues(PieceRun run, int next, int first)
    {
        var piece = run[next];
        if (piece.IsDash || piece.Word is "<" or ">" or "'s" or "’s") return next > first;
        if (piece.Word is "and" or "," or "or") return next > first && (run[next - 1].Type != PieceType.Word || !PluralNoun.Is(run[next - 1]));
        if (piece.Word.EndsWith("ly", StringComparison.Ordinal) || piece.Type is not (PieceType.Word or PieceType.Number)) return false;
        return piece.IsGlued || !NounPhrase.IsBoundary(piece.Word);
    }

    private static bool IsUncounted(TermScope scope, (string Name, int First, int End) head, Quantity number)
    {
        if (scope.Tables.Cues.At(scope.Run, head.End - 1, TermCueUse.Uncounted) is not null) return true;
        var isPassing = scope.Tables.Cues.At(scope.Run, head.End - 1, TermCueUse.Passing) is not null;
        return isPassing && (number.Form != QuantityForm.Digits || number.Value < FewestOfPassing);
    }
}
