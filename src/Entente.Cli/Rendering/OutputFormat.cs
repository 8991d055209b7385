namespace Entente.Cli.Rendering;

/// <summary>What <c>--format</c> offers.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One indented array.</summary>
    Json,

    /// <summary>One line an article.</summary>
    Jsonl,
}
