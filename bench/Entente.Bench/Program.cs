using Entente.Bench;
using Entente.Intake;

if (args is ["ledger", var place, ..] && args.Skip(2).All(a => int.TryParse(a, out _)))
{
    int[] sizes = args.Length > 2 ? [.. args.Skip(2).Select(int.Parse).Order()] : [1_000, 10_000, 100_000];
    foreach (var line in LedgerBench.Run(place, sizes)) Console.WriteLine(line);
    return 0;
}

if (args is ["web", var served, ..] && args.Length <= 3 && args.Skip(2).All(a => int.TryParse(a, out _)))
{
    await foreach (var line in WebBench.Run(served, args.Length > 2 ? int.Parse(args[2]) : 20_000)) Console.WriteLine(line);
    return 0;
}

if (args.Length == 0 || args.Any(a => a.StartsWith('-')))
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project bench/Entente.Bench -- PATH…   (files or folders that `entente read` takes)");
    Console.Error.WriteLine("       dotnet run -c Release --project bench/Entente.Bench -- ledger LEDGER [SIZE…]   (a new file or database; 1000 10000 100000 articles)");
    Console.Error.WriteLine("       dotnet run -c Release --project bench/Entente.Bench -- web LEDGER [SIZE]   (a new file or database; 20000 articles)");
    return 2;
}

string[] texts = [.. new ArticleSource().Read(args).Where(r => r.Article is not null).Select(r => r.Article!.Text)];
if (texts.Length == 0)
{
    Console.Error.WriteLine($"There is no article in {string.Join(", ", args)}.");
    return 2;
}

Console.WriteLine($"{texts.Length:N0} articles, {texts.Sum(t => t.Length):N0} characters, {Environment.ProcessorCount} cores, {Environment.Version}");
foreach (var line in LanguageBench.Run(texts)) Console.WriteLine(line);
return 0;
