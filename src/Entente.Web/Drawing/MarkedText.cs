using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Entente.Web.Drawing;

/// <summary>A text, verbatim, with stretches marked. What leads back from a mark is drawn by the style sheet, so that the characters stay the text's own.</summary>
public sealed class MarkedText : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary>What is marked.</summary>
    [Parameter, EditorRequired] public required IEnumerable<MarkedSpan> Marks { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var piece in SpanTree.Of(Text.Length, Marks)) Add(builder, piece);
    }

    private void Add(RenderTreeBuilder builder, MarkedPiece piece)
    {
        if (piece.Mark is not { } mark)
        {
            builder.AddContent(0, piece.Span.In(Text).ToString());
            return;
        }

        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", mark.Class);
        builder.AddAttribute(3, "id", piece.IsFirst ? mark.Anchor : null);
        builder.AddAttribute(4, "title", mark.Title);
        if (piece.IsFirst && mark.Back is { } back) AddBack(builder, back);
        foreach (var inner in piece.Inner) Add(builder, inner);
        builder.CloseElement();
    }

    private static void AddBack(RenderTreeBuilder builder, (string Target, string Name) back)
    {
        builder.OpenElement(5, "a");
        builder.AddAttribute(6, "class", "back");
        builder.AddAttribute(7, "href", "#" + back.Target);
        builder.AddAttribute(8, "data-name", back.Name);
        builder.AddAttribute(9, "aria-label", $"{back.Name} in the reading");
        builder.CloseElement();
    }
}
