using System.CommandLine;
using Entente.Ledger;

namespace Entente.Cli.Verbs;

/// <summary>Options that take a day or a moment, as <see cref="IsoTime"/> reads them.</summary>
internal static class IsoOption
{
    public static Option<DateOnly?> Day(string name, string description) => Of(name, description, IsoTime.DayOf, IsoTime.DayForm);

    public static Option<DateTimeOffset?> Moment(string name, string description) => Of(name, description, IsoTime.MomentOf, IsoTime.MomentForm);

    private static Option<T?> Of<T>(string name, string description, Func<string, T?> parse, string form)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var parsed = parse(text);
                if (parsed is null) result.AddError($"{name} takes no '{text}'. {form}");
                return parsed;
            },
        };
}
