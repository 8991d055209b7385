using Entente.Language;

namespace Entente.Web.Drawing;

/// <summary>A stretch of a text that is shown marked.</summary>
/// <param name="Span">Where; it may overlap others in any way.</param>
/// <param name="Class">How it looks.</param>
/// <param name="Anchor">What an address lands on; null where nothing leads here.</param>
/// <param name="Title">What it is, for who points at it.</param>
public sealed record MarkedSpan(TextSpan Span, string Class, string? Anchor = null, string? Title = null)
{
    /// <summary>What leads from its beginning to its reading: the anchor there, and the name that is shown; null for nothing.</summary>
    public (string Target, string Name)? Back { get; init; }
}

/// <summary>A piece of a marked text: plain characters, or a mark with pieces in it.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Mark">The mark; null for plain characters.</param>
/// <param name="IsFirst">Whether the mark begins here: one that crosses another is cut into several pieces.</param>
/// <param name="Inner">The pieces within the mark, in order and without gaps; empty for plain characters.</param>
public sealed record MarkedPiece(TextSpan Span, MarkedSpan? Mark, bool IsFirst, IReadOnlyList<MarkedPiece> Inner);
