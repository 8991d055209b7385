using System.CommandLine;
using Entente.Cli.Verbs;

var root = new RootCommand("Reads news of dealings between states and keeps a sourced ledger of them.");
root.Subcommands.Add(AnalyseVerb.Create());
root.Subcommands.Add(TrainVerb.Create());
return await root.Parse(args).InvokeAsync();
