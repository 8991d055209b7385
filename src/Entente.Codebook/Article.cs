namespace Entente.Codebook;

/// <summary>One published text, frozen: all spans of a reading are offsets into <see cref="Text"/>.</summary>
/// <param name="Id">The source's own id, or the content hash where it has none.</param>
/// <param name="Title">The headline; empty where unknown.</param>
/// <param name="Outlet">Who published it, if known.</param>
/// <param name="Published">When, as far as known.</param>
/// <param name="Url">Where, if known.</param>
/// <param name="Text">The body, never changed after intake.</param>
/// <param name="Hash">SHA-256 over the text's UTF-8 bytes, 64 lower-case hexadecimal digits.</param>
public sealed record Article(string Id, string Title, string? Outlet, PartialDate? Published, string? Url, string Text, string Hash);
