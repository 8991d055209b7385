using System.CommandLine;
using Entente.Ledger;
using Entente.Web;
using Entente.Web.Access;
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
            Description = "Where to listen: on this machine, unless a token or a proxy says who is let in. Port 0 takes a free one.",
            HelpName = "URL",
            DefaultValueFactory = _ => DefaultAddress,
        };
        var codebook = EditionChoice.Option();
        var fetch = new Option<bool>("--allow-fetch") { Description = "Lets the page Add fetch articles from addresses of the public internet." };
        var access = new AccessOptions();
        var command = new Command(
            "serve",
            "Opens the ledger in the browser, until Ctrl-C.\n\nExamples:\n  entente serve --ledger energy.db\n  entente serve --urls http://0.0.0.0:5080 --token-file token.txt")
        {
            ledger, urls, codebook, fetch,
        };
        foreach (var option in access.All) command.Add(option);
        command.SetAction((parsed, stop) => LedgerOption.Guarded(() =>
        {
            var (rule, fault) = access.Of(parsed);
            return fault is null
                ? Run(parsed.GetValue(ledger)!, parsed.GetValue(urls)!, parsed.GetValue(codebook), rule, parsed.GetValue(fetch), stop)
                : Task.FromResult(Wrong(fault));
        }));
        return command;
    }

    private static async Task<int> Run(string ledger, string urls, DirectoryInfo? codebook, AccessRule? access, bool allowFetch, CancellationToken stop)
    {
        if (EditionChoice.Load(codebook) is not { } edition) return ExitCode.WrongUse;
        if (access is null && !IsOfThisMachine(urls))
            return Wrong($"{urls} would open the ledger to other machines, or is no address. Give --urls one such as {DefaultAddress}, or say who is let in by --token-file or --trust-header.");

        var store = LedgerStore.Open(ledger, create: true);
        EditionChoice.TellOthers(store, edition);
        await using var workbench = WorkbenchHost.Create(new WorkbenchSettings(store, edition, urls)
        {
            Access = access,
            AllowFetch = allowFetch,
        });
        try
        {
            await workbench.StartAsync(stop);
        }
        catch (Exception e) when (e is IOException or FormatException or InvalidOperationException)
        {
            return Wrong($"Cannot listen on {urls}: {e.Message} Give --urls another address, such as http://127.0.0.1:0.");
        }

        Console.Error.WriteLine($"{string.Join(' ', workbench.Urls)} shows {ledger}. Ctrl-C ends it.");
        await workbench.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    private static int Wrong(string what)
    {
        Console.Error.WriteLine(what);
        return ExitCode.WrongUse;
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
