using System.Collections.Immutable;
using Entente.Reading.Actors.Gazetteers;

namespace Entente.Reading.Actors.Phrases;

/// <summary>An actor in the making: what its own phrase says, before the rest of the article is asked.</summary>
internal sealed record Draft(int First, int End, ActorType Type, ActorForm Form, ImmutableArray<string> Codes, string Name)
{
    /// <summary>The role word in it, if any.</summary>
    public RoleWord? Role { get; init; }

    /// <summary>The codes of those that use the role word, where few do.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>Whether it holds a name of its own, and not only a role ("the oil minister").</summary>
    public bool HasName { get; init; }

    /// <summary>Whether nothing but capitals speaks for it so far.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether it is the place of a dateline.</summary>
    public bool IsDateline { get; init; }

    /// <summary>Whether all codes are meant together.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The likeliest code, if any.</summary>
    public string? Code => Codes.IsEmpty ? null : Codes[0];

    /// <summary>Whether it names a state itself: by name, adjective, capital or seat.</summary>
    public bool IsState => Type == ActorType.State;

    /// <summary>A role without a name, whose holder or state the article must tell.</summary>
    public bool IsBareRole => Role is not null && !HasName;

    public ActorMention ToMention(ActorWords words) =>
        new(words.Span(First, End), First, End, Type, Form, Codes, Name) { IsGroup = IsGroup, IsDateline = IsDateline };
}
