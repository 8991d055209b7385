using System.CommandLine;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>The day as of which a verb looks at the ledger.</summary>
internal sealed class AsOfOptions
{
    /// <summary>By publication.</summary>
    public Option<DateOnly?> Published { get; } = IsoOption.Day("--as-of", "As it would have looked on this day, by what was published then.");

    /// <summary>By knowledge.</summary>
    public Option<DateTimeOffset?> Known { get; } =
        IsoOption.Moment("--known-as-of", "As it looked then, by what had been added: a day (all of it, UTC) or a moment.");

    /// <summary>What the command line says.</summary>
    public AsOf Of(ParseResult parsed) => new(parsed.GetValue(Published), parsed.GetValue(Known));
}
