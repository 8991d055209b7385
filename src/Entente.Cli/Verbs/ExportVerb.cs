using System.CommandLine;
using Entente.Cli.Rendering;
using Entente.Ledger;
using Entente.Ledger.Exports;

namespace Entente.Cli.Verbs;

/// <summary><c>entente export</c>: writes the deals of a ledger for other programs.</summary>
internal static class ExportVerb
{
    private const string Description = """
        Writes deals for other programs; each entry is checked against its article's text before it is written.

        Formats:
          csv             a row a deal, with the column names of AidData's GCDF 3.0 where they apply
          jsonl           a line a deal with all entries, as `entente deals --format jsonl`
          web-annotation  W3C Web Annotations (JSON-LD), a line an entry, that point to its words
          iati            IATI 2.03 XML: loans, supplies and works as activities, with pledges and commitments
          parquet         a row an entry, with typed columns, for DuckDB, pandas, Spark and the like
          followthemoney  FollowTheMoney entities, a line each, for ftm and what is built on it
          followthemoney-statements
                          the same as FollowTheMoney statements (CSV): a row a value, with when it was first and last seen

        Examples:
          entente export csv --kind financing --out loans.csv
          entente export followthemoney --party EGY > egypt.ftm.json
          entente export iati --reporting-org "GB-COH-01234567,Debt Watch,21" --out loans.xml
        """;

    public static Command Create()
    {
        var format = new Argument<string>("FORMAT") { Description = string.Join(", ", DealExport.Formats) + "." };
        var output = new Option<FileInfo?>("--out")
        {
            Description = "The file to write, which is replaced once all is written; standard output without it.",
            HelpName = "FILE",
        };
        var reporter = ReporterOption();
        var filter = new DealFilterOptions();
        var use = new LedgerUse();
        format.AcceptOnlyFromAmong([.. DealExport.Formats]);
        var command = new Command("export", Description) { format, output, reporter };
        command.Validators.Add(result =>
        {
            if (result.GetResult(reporter) is not null && result.GetValue(format) != DealExport.Iati)
                result.AddError($"--reporting-org is for {DealExport.Iati} alone.");
        });
        filter.AddTo(command);
        use.AddTo(command);
        command.SetAction(parsed => use.Run(parsed, (store, edition) =>
        {
            var view = new LedgerView(store, edition);
            if (filter.Of(parsed, edition, view) is not { } query) return ExitCode.WrongUse;
            return Run(new DealExport(parsed.GetRequiredValue(format), edition, parsed.GetValue(reporter)), view.Pictures(query), parsed.GetValue(output));
        }));
        return command;
    }

    private static Option<ReportingOrganisation?> ReporterOption() => new("--reporting-org")
    {
        Description = "Who publishes the file, for iati: its identifier, its name, and its code in IATI's list OrganisationType.",
        HelpName = "REF,NAME,TYPE",
        CustomParser = result =>
        {
            var told = ReportingOrganisation.TryParse(result.Tokens[0].Value);
            if (told is null)
            {
                result.AddError(
                    $"'{result.Tokens[0].Value}' names no publisher. Write an identifier without blanks and without / & | ?, the name, and one of "
                    + $"{string.Join(", ", ReportingOrganisation.Types)}: GB-COH-01234567,Debt Watch,21");
            }

            return told;
        },
    };

    private static int Run(DealExport export, IEnumerable<DealView> deals, FileInfo? output) =>
        WholeFile.Write(output, stream => export.Write(stream, deals)) ? ExitCode.Done : ExitCode.WrongUse;
}
