using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Entente.Cli.Verbs;

/// <summary>Options that take a number: digits, with a full stop before decimals, whatever the language of the machine.</summary>
internal static class NumberOption
{
    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>; <paramref name="takes"/> says so in messages: <c>1 or more</c>.</summary>
    public static Option<int?> Whole(string name, int least, int most, string takes) =>
        Of<int>(name, NumberStyles.None, number => number >= least && number <= most, takes);

    /// <summary>A number that may have decimals and for which <paramref name="fits"/> holds; <paramref name="takes"/> says so in messages.</summary>
    public static Option<decimal?> Decimal(string name, Func<decimal, bool> fits, string takes) =>
        Of(name, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, fits, takes);

    private static Option<T?> Of<T>(string name, NumberStyles styles, Func<T, bool> fits, string takes)
        where T : struct, INumber<T> => new(name)
        {
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (T.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) && fits(number)) return number;
                result.AddError($"{name} takes no '{text}', but {takes}.");
                return null;
            },
        };
}
