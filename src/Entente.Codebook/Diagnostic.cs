namespace Entente.Codebook;

/// <summary>What was wrong with an input or a codebook file, and what can be done: bad data is a result, not an exception.</summary>
/// <param name="Code">Stable, such as <c>E-IN-003</c>.</param>
/// <param name="Place">File, with line where there is one: <c>feed.xml:12</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What the user can do about it.</param>
public sealed record Diagnostic(string Code, string Place, string Message, string Remedy)
{
    /// <summary>One line for a terminal.</summary>
    public override string ToString() => $"{Place}: {Code}: {Message} {Remedy}";
}
