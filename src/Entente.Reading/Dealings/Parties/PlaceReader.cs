using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Parties;

/// <summary>Where an actor stands beside a trigger of its sentence.</summary>
/// <param name="Way">The way between the two in the tree.</param>
/// <param name="Told">The side that the codebook gives to the place, "none" where it gives none.</param>
/// <param name="Order">Before or behind the trigger, and the preposition that leads to it.</param>
/// <param name="At">Its token.</param>
internal readonly record struct Place(string Way, string Told, string Order, int At);

/// <summary>Reads the places of actors.</summary>
internal sealed class PlaceReader(ArticleFrame frame)
{
    private readonly SlotReader _slots = new(frame.Words);

    /// <summary>The place; null where the actor stands in another sentence.</summary>
    public Place? Of(Anchor anchor, Mention mention)
    {
        if (mention.Sentence != anchor.Sentence) return null;
        var path = TreePath.Between(mention.Rungs, anchor.Rungs);
        var role = path is { } p ? _slots.RoleOf(anchor, p) : null;
        return new Place(
            path is { } q ? $"{q.Own}|{q.Other}" : "apart",
            role is { } r ? Sides.Of(anchor.Trigger, r.Role).ToString() : "none",
            $"{(mention.Head < anchor.Head ? "before" : "behind")} {frame.Words.PrepositionOf(mention.Head)}",
            mention.Head);
    }
}
