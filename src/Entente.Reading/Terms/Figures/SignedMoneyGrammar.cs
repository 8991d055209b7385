using Entente.Reading.Terms.Numbers;

namespace Entente.Reading.Terms.Figures;

/// <summary>Money whose sign stands before the number: "$4 billion", "Rs 5,000 crore", "SDR 760 million", "$4-$5bn".</summary>
internal sealed class SignedMoneyGrammar : ITermGrammar
{
    /// <inheritdoc/>
    public TermMatch? At(TermScope scope, int at)
    {
        if (scope.Tables.Currencies.Sign(scope.Run, at) is not { } sign) return null;
        if (Series(scope, at, sign.End) is not { } series) return null;
        var end = PastName(scope, series.End);
        return MoneyGrammar.Sum(scope, series, at, end, MoneyGrammar.Choose(scope, sign.Value, at), 1);
    }

    private static Series? Series(TermScope scope, int sign, int at)
    {
        var run = scope.Run;
        at = run.PastHyphen(at);
        if (scope.Tables.Numbers.At(run, at, followsSign: true) is not { } first) return null;
        if (first.Form is QuantityForm.Words or QuantityForm.Article) return null;
        var next = SeriesGrammar.BehindRangeMark(run, first.End, run.Is(sign - 1, "between")) ?? 0;
        if (next == 0) return new Series([first], false);
        var again = scope.Tables.Currencies.Sign(run, next);
        var isSigned = again?.Value == scope.Tables.Currencies.Sign(run, sign)?.Value;
        if (again is not null && !isSigned) return new Series([first], false);
        next = again?.End ?? next;
        if (scope.Tables.Numbers.At(run, next, followsSign: true) is not { } second || !IsRange(scope, first, second, isSigned))
            return new Series([first], false);
        var lower = first.HasScale || first.Value >= 1000 ? first : first with { Value = first.Value * second.Scale, Scale = second.Scale };
        return new Series([lower, second], true);
    }

    // "$5 billion to 12 firms" is no range: what follows a whole sum without a sign must be a sum of its own.
    private static bool IsRange(TermScope scope, Quantity first, Quantity second, bool isSigned) =>
        second.Form is QuantityForm.Digits && second.Scale <= 1_000_000_000_000
        && (isSigned || (second.HasScale && second.Value > first.Value) || (!first.HasScale && scope.Run[first.End].IsDash));

    // "$5 bn dollars", "US$5 million USD": a name that repeats the sign.
    private static int PastName(TermScope scope, int end) =>
        scope.Tables.Currencies.Word(scope.Run, end) is { } word && !scope.Run.Is(end, "real") ? word.End : end;
}
