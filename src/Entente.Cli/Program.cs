using System.CommandLine;

var root = new RootCommand("Reads news of dealings between states and keeps a sourced ledger of them.");
return await root.Parse(args).InvokeAsync();
