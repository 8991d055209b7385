using Entente.Bench;
using Entente.Codebook;
using Entente.Intake;

if (args is ["ledger", var place, ..] && args.Skip(2).All(a => int.TryParse(a, out _)))
{
    int[] sizes = args.Length > 2 ? [.. args.Skip(2).Select(int.Parse).Order()] : [1_000, 10_000, 100_000];
    foreach (var line in LedgerBench.Run(place, sizes)) Console.WriteLine(line);
    return 0;
}

if (args is ["add", var filed, _, ..])
{
    foreach (var line in AddBench.Run(filed, args[2..])) Console.WriteLine(line);
    return 0;
}

if (args is ["copies", _, ..])
{
    Article[] articles = [.. new ArticleSource().Read(args[1..]).Select(r => r.Article).OfType<Article>()];
    foreach (var line in CopyBench.Run(articles)) Console.WriteLine(line);
    return 0;
}

if (args is ["web", var served, ..] && args.Length <= 3 && args.Skip(2).All(a => int.TryParse(a, out _)))
{
    await foreach (var line in WebBench.Run(served, args.Length > 2 ? int.Parse(args[2]) : 20_000)) Console.WriteLine(line);
    return 0;
}

if (args.Length == 0 || args.Any(a => a.StartsWith('-')))
{
    Console.Error.WriteLine("""
        Usage: dotnet run -c Release --project bench/Entente.Bench -- …
          PATH…                   how fast texts are analysed (files or folders that `entente read` takes)
          ledger LEDGER [SIZE…]   what an article costs a new ledger of made-up articles (1000 10000 100000), and a look at it
          add LEDGER PATH…        which share of adding articles is reading, and which is filing
          copies PATH…            how alike the likest texts are
          web LEDGER [SIZE]       what the workbench's pages cost on a new ledger of made-up articles (20000)
        """);
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
