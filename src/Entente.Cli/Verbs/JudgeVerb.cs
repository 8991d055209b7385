using System.CommandLine;
using System.Globalization;
using Entente.Cli.Rendering;
using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Linking;
using Spectre.Console;

namespace Entente.Cli.Verbs;

/// <summary><c>entente judge</c>: an analyst's decisions.</summary>
internal static class JudgeVerb
{
    private static readonly Option<string> Note = new("--note") { Description = "Why.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Analyst = new("--analyst")
    {
        Description = "Who decides.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "",
    };
    private static readonly Option<string?> Property = new("--property")
    {
        Description = "status, or a type of term such as amount.",
        HelpName = "PROPERTY",
    };
    private static readonly Option<string?> Unit = new("--unit")
    {
        Description = "The term's unit, such as USD, t/year, LIBOR+%; needed where the deal has the term in several or in none.",
        HelpName = "UNIT",
    };
    private static readonly Option<string?> Value = new("--value")
    {
        Description = "A number in plain digits, a date (2029-10), a period (P22Y), a status.",
        HelpName = "VALUE",
    };
    private static readonly LedgerUse Use = new();

    public static Command Create() => new(
        "judge",
        "Records a decision. It is kept for good, survives a rebuild, and a later one on the same matter supersedes it.\n\nExamples:\n"
        + "  entente judge same 3f2a9c 81b0d4 --note \"both are the loan for the plant\"\n"
        + "  entente judge correct 3f2a9c --property amount --unit USD --value 25000000000 --note \"the gazette has it\"\n"
        + "  entente judge undo 4")
    {
        Pair("same", "Two deals, or a dealing and a deal, are one.", Verdict.Same),
        Pair("not-same", "Two deals or dealings are not one deal.", Verdict.NotSame),
        OfDeal("correct", "A property of a deal has this value.", Verdict.Correct),
        OfDeal("confirm", "A deal, or the value of a property, is right.", Verdict.Confirm),
        OfDeal("dismiss", "A deal, or the value of a property, is to be left out of what is shown first.", Verdict.Dismiss),
        Undo(),
        List(),
    };

    private static Command Pair(string name, string what, Verdict verdict)
    {
        var one = new Argument<string>("ONE")
        {
            Description = "A deal by its id or its first digits, or a dealing as show prints it: 3f2a9c41d0aa/d1.",
        };
        var other = new Argument<string>("OTHER") { Description = "Another." };
        var command = new Command(name, what) { one, other, Note, Analyst };
        Use.AddTo(command);
        command.SetAction(parsed => Record(parsed, new JudgementRequest(verdict, parsed.GetRequiredValue(one), parsed.GetValue(Note)!)
        {
            Other = parsed.GetRequiredValue(other),
            Analyst = parsed.GetValue(Analyst)!,
        }));
        return command;
    }

    private static Command OfDeal(string name, string what, Verdict verdict)
    {
        var deal = new Argument<string>("DEAL") { Description = "A deal by its id or its first digits." };
        var command = new Command(name, what) { deal, Property, Unit, Value, Note, Analyst };
        Use.AddTo(command);
        command.SetAction(parsed => Record(parsed, new JudgementRequest(verdict, parsed.GetRequiredValue(deal), parsed.GetValue(Note)!)
        {
            Property = parsed.GetValue(Property),
            Unit = parsed.GetValue(Unit),
            Value = parsed.GetValue(Value),
            Analyst = parsed.GetValue(Analyst)!,
        }));
        return command;
    }

    private static Command Undo()
    {
        var number = new Argument<long>("NUMBER") { Description = "The number of a judgement that holds." };
        var command = new Command("undo", "Takes a judgement back; both stay on record.") { number, Note, Analyst };
        Use.AddTo(command);
        command.SetAction(parsed => Write(
            parsed, writer => writer.Undo(parsed.GetRequiredValue(number), parsed.GetValue(Note)!, parsed.GetValue(Analyst)!)));
        return command;
    }

    private static Command List()
    {
        var limit = DealFilterOptions.Limit("At most so many pairs.");
        limit.DefaultValueFactory = _ => 20;
        var command = new Command("list", "Lists all judgements, and pairs of dealings that wait for one.") { limit };
        Use.AddTo(command);
        command.SetAction(parsed => Use.Run(parsed, (store, edition) =>
        {
            var view = new LedgerView(store, edition);
            new JudgementTable(AnsiConsole.Console).Print(view.Judgements());
            new PairTable(AnsiConsole.Console, view, new DealLinker(edition)).Print(parsed.GetValue(limit)!.Value);
            return ExitCode.Done;
        }));
        return command;
    }

    private static int Record(ParseResult parsed, JudgementRequest request) => Write(parsed, writer => writer.Judge(request));

    private static int Write(ParseResult parsed, Func<LedgerWriter, Judgement> write) => Use.Run(parsed, (store, edition) =>
    {
        var judgement = write(new LedgerWriter(store, edition));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"judgement {judgement.Number}: {Names.Of(judgement.Verdict)}"));
        return ExitCode.Done;
    });
}
