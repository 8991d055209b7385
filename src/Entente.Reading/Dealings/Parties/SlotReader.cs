using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Syntax;

namespace Entente.Reading.Dealings.Parties;

/// <summary>A role that the codebook gives to the place of an actor beside a trigger.</summary>
/// <param name="Role">The role.</param>
/// <param name="Rank">The slot's rank in it, 0 for the likeliest.</param>
/// <param name="Way">How it came about: the trigger's own slot, its verb's frame, a subject shared with another verb, or inside another slot.</param>
internal readonly record struct CodebookRole(string Role, int Rank, string Way);

/// <summary>Reads the codebook's slots (subject, object, possessor, modifier, prepositions) off the tree.</summary>
internal sealed class SlotReader(ParsedWords words)
{
    /// <summary>The role of what stands at the end of the path from the anchor; null where the codebook has none there.</summary>
    public CodebookRole? RoleOf(Anchor anchor, TreePath path)
    {
        var own = path.Own.Split('>');
        // "Japanese customers bought": who is named by the adjective acts as the noun does.
        if (own.Length == 2 && own[0] == "mod" && own[1] is not ("o" or "of" or "mod" or "poss")) own = own[1..];
        if (path.Other.Length == 0) return OfOwnSlot(anchor, own);
        if (own.Length != 1) return null;
        var slot = IsOwnerOfClause(own[0], path.Other) ? "subject" : SlotOf(own[0]);
        if (slot == "subject" && IsOwnedBetween(anchor, path)) return null;
        if (anchor.IsNoun && OfFrame(anchor, path, slot) is { } framed) return framed;
        return slot == "subject" && IsShared(path.Other) && !(HasSubject(anchor) && !anchor.IsNoun) ? OfSharedSubject(anchor) : null;
    }

    private CodebookRole? OfOwnSlot(Anchor anchor, string[] own)
    {
        var slots = anchor.Trigger.Trigger.Roles;
        if (own.Length == 1) return InSlots(slots, SlotOf(own[0]), "own");
        if (own.Length == 2 && own[1] is "acl" or "rel") return OfClauseBehind(anchor, SlotOf(own[0]));
        // "buys Russian missiles": inside the object of the verb, or behind "of".
        return own.Length == 2 && own[1] is "o" or "of" ? InSlots(slots, SlotOf(own[0]), "inside") : null;
    }

    // "A deal brokered by Qatar", "the loan that Japan granted": the frame's verb hangs on the noun.
    private CodebookRole? OfClauseBehind(Anchor anchor, string slot)
    {
        if (!anchor.IsNoun) return null;
        foreach (var child in words.Children(anchor.Head))
            if (words.Relation[child] is "acl" or "acl:relcl" && FrameOf(anchor, words.Lemma[child], "") is { } frame) return InSlots(frame, slot, "frame");
        return null;
    }

    private CodebookRole? OfFrame(Anchor anchor, TreePath path, string slot)
    {
        var lemma = words.Lemma[path.Meeting];
        var steps = path.Other.Split('>');
        if (steps.Length == 1 && FrameOf(anchor, lemma, steps[0]) is { } frame) return InSlots(frame, slot, "frame");
        if (slot != "subject" || !IsShared(path.Other)) return null;
        // "agreed to grant a loan": the frame's own verb has no subject and shares that of the verb above.
        foreach (var (token, way) in anchor.Rungs)
        {
            if (!words.IsVerb(token) || words.Child(token, "nsubj") >= 0) continue;
            if (FrameOf(anchor, words.Lemma[token], way.Split('>')[^1]) is { } lower) return InSlots(lower, slot, "shared");
        }

        return null;
    }

    private static ImmutableArray<RoleSlots>? FrameOf(Anchor anchor, string lemma, string step) =>
        anchor.Trigger.FrameOf(lemma) ?? (step.Length > 1 ? anchor.Trigger.FrameOf($"{lemma} {step}") : null);

    private static CodebookRole? OfSharedSubject(Anchor anchor) => InSlots(anchor.Trigger.Trigger.Roles, "subject", "shared");

    private bool HasSubject(Anchor anchor) => words.Child(anchor.Head, "nsubj") >= 0;

    // "Moldova's bid to join", "the Russian offer to build": who owns the noun does what it is for.
    private static bool IsOwnerOfClause(string own, string other) => own is "poss" or "mod" && (other == "acl" || other.EndsWith(">acl", StringComparison.Ordinal));

    // "Germany backs Moldova's bid to join": not Germany joins.
    private bool IsOwnedBetween(Anchor anchor, TreePath path) =>
        anchor.Rungs.TakeWhile(r => r.Token != path.Meeting).Any(r =>
            r.Steps.EndsWith("acl", StringComparison.Ordinal) && words.Child(r.Token, "nmod:poss") is >= 0 and var owner && words.Upos[owner] != "PRON");

    // Clauses that share the subject of the one above: "plans to", "a deal to", "began by", "and".
    private static bool IsShared(string steps) => steps.Split('>').All(s => s is "x" or "&" or "acl" or "adv" or "o" or "c" or "par");

    private static CodebookRole? InSlots(ImmutableArray<RoleSlots> roles, string slot, string way)
    {
        CodebookRole? best = null;
        foreach (var role in roles)
        {
            var rank = role.Slots.IndexOf(slot);
            if (rank >= 0 && (best is null || rank < best.Value.Rank)) best = new CodebookRole(role.Role, rank, way);
        }

        return best;
    }

    private static string SlotOf(string step) => step switch
    {
        "s" => "subject",
        "o" or "i" => "object",
        "poss" => "possessor",
        "mod" => "modifier",
        _ => step,
    };
}
