using Entente.Codebook;

namespace Entente.Intake;

/// <summary>One step of taking in: an article, or what was set aside and why; an article may come with warnings.</summary>
/// <param name="Article">The frozen article; null where the input was set aside.</param>
/// <param name="Diagnostics">One that says why there is no article, or the warnings that come with it (codes <c>W-IN-…</c>).</param>
public sealed record IntakeResult(Article? Article, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no article, only a reason.</summary>
    public bool IsSetAside => Article is null;

    internal static IntakeResult SetAside(Diagnostic reason) => new(null, [reason]);
}
