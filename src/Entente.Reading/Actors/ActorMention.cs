using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Reading.Actors;

/// <summary>A stretch of the text that names, or stands for, somebody who may take part in a dealing or say something.</summary>
/// <param name="Span">Its characters in <see cref="AnnotatedText.Text"/>: the whole name with title ("Iranian Oil Minister Mohsen Paknejad").</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">Behind its last token.</param>
/// <param name="Type">What it is.</param>
/// <param name="Form">How the text puts it.</param>
/// <param name="Codes">The states or organisations it may stand for, likeliest first; none for a private person or unknown body.</param>
/// <param name="Name">The fullest name that the article gives for it ("Mohsen Paknejad" for a later "Paknejad").</param>
internal sealed record ActorMention(
    TextSpan Span,
    int FirstToken,
    int EndToken,
    ActorType Type,
    ActorForm Form,
    ImmutableArray<string> Codes,
    string Name)
{
    /// <summary>The likeliest code, if any.</summary>
    public string? Code => Codes.IsEmpty ? null : Codes[0];

    /// <summary>Whether all <see cref="Codes"/> are meant together ("the two countries"), not one of them.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether it is the place of a dateline, which says where the report was written, not where anything takes place.</summary>
    public bool IsDateline { get; init; }
}

/// <summary>What an <see cref="ActorMention"/> is.</summary>
internal enum ActorType
{
    /// <summary>A state, by name, adjective, people, capital or seat.</summary>
    State,

    /// <summary>An organisation of states.</summary>
    Organisation,

    /// <summary>A firm, bank, fund or agency.</summary>
    Company,

    /// <summary>A government body: a ministry, parliament, army.</summary>
    Body,

    /// <summary>A person by name, or by office alone ("the energy minister").</summary>
    Person,

    /// <summary>A news agency, paper, broadcaster or site.</summary>
    Outlet,

    /// <summary>A city, region or site inside a state: shows where, does not act.</summary>
    Place,
}

/// <summary>How the text puts an <see cref="ActorMention"/>.</summary>
internal enum ActorForm
{
    /// <summary>A proper name.</summary>
    Name,

    /// <summary>An adjective of nationality ("Russian").</summary>
    Adjective,

    /// <summary>A capital or seat used for its government, or for the city itself.</summary>
    Seat,

    /// <summary>A description or pronoun that was resolved ("the kingdom", "both sides", "it").</summary>
    Reference,
}
