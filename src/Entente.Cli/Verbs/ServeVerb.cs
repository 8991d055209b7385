using System.CommandLine;
using Entente.Ledger;
using Entente.Web;
using Entente.Web.Serving;
using Microsoft.Extensions.Hosting;

namespace Entente.Cli.Verbs;

/// <summary><c>entente serve</c>: the ledger in the browser.</summary>
internal static class ServeVerb
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static Command Create()
    {
        var ledger = LedgerOption.Create();
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen, on this machine only. Port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => DefaultAddress,
        };
        var codebook = new Option<DirectoryInfo?>("--codebook") { Description = "A folder of YAML files that adds to the built-in codebook or overrides it.", HelpName = "DIR" };
        var command = new Command("serve", "Opens the ledger in the browser, until Ctrl-C.\n\nExample:\n  entente serve --ledger energy.db") { ledger, urls, codebook };
        command.SetAction((parsed, stop) => LedgerOption.Guarded(() => Run(parsed.GetValue(ledger)!, parsed.GetValue(urls)!, parsed.GetValue(codebook), stop)));
        return command;
    }

    private static async Task<int> Run(string ledger, string urls, DirectoryInfo? codebook, CancellationToken stop)
    {
        if (EditionChoice.Load(codebook) is not { } edition) return ExitCode.WrongUse;
        if (!IsOfThisMachine(urls))
        {
            Console.Error.WriteLine($"{urls} would open the ledger to other machines, or is no address. Give --urls one such as {DefaultAddress}.");
            return ExitCode.WrongUse;
        }

        await using var workbench = WorkbenchHost.Create(new WorkbenchSettings(LedgerStore.Open(ledger, create: true), edition, urls));
        try
        {
            await workbench.StartAsync(stop);
        }
        catch (Exception e) when (e is IOException or FormatException or InvalidOperationException)
        {
            Console.Error.WriteLine($"Cannot listen on {urls}: {e.Message} Give --urls another address, such as http://127.0.0.1:0.");
            return ExitCode.WrongUse;
        }

        Console.Error.WriteLine($"{string.Join(' ', workbench.Urls)} shows {ledger}. Ctrl-C ends it.");
        await workbench.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    private static bool IsOfThisMachine(string urls)
    {
        try
        {
            return ListenAddress.IsOfThisMachine(urls);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
