using System.Globalization;
using Entente.Ledger.Linking;

namespace Entente.Cli.Rendering;

/// <summary>Why two dealings are about one deal, or not, for people: all that adds up to their likeness, or what weighs most.</summary>
internal static class LinkReasons
{
    /// <summary>Every part of the sum, what it starts from among them; likeness is the logistic function of it.</summary>
    public static string All(LinkVerdict verdict) =>
        TerminalText.Escape(string.Join("; ", verdict.Reasons.Select(Text).Prepend($"to begin with ({Signed(LinkVerdict.Start)})")));

    /// <summary>The weightiest.</summary>
    public static string Weightiest(LinkVerdict verdict, int most) =>
        TerminalText.Escape(string.Join("; ", verdict.Reasons.Take(most).Select(Text)));

    private static string Text(LinkReason reason) => $"{reason.Text} ({Signed(reason.Weight)})";

    private static string Signed(decimal weight) => weight.ToString("+0.##;−0.##", CultureInfo.InvariantCulture);
}
