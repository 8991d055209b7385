using System.Security.Cryptography;
using System.Text;
using Entente.Codebook;

namespace Entente.Intake;

/// <summary>What a format gives of an article before its text is frozen.</summary>
internal sealed record ArticleDraft(string Place, string Text)
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>The article, its text hashed; or the diagnostic that there is none.</summary>
    public IntakeResult Freeze()
    {
        if (string.IsNullOrWhiteSpace(Text)) return IntakeResult.SetAside(IntakeDiagnostics.NoText(Place));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        var published = DateReader.TryRead(Published);
        var doubts = published is null && !string.IsNullOrWhiteSpace(Published)
            ? [.. Warnings, IntakeDiagnostics.UnreadableDate(Place, Shortened(Published.Trim()))]
            : Warnings;
        var article = new Article(Known(Id) ?? hash, Known(Title) ?? "", Known(Outlet), published, Known(Url), Text, hash);
        return new IntakeResult(article, doubts);
    }

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
