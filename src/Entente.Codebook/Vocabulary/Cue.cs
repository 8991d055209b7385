using System.Collections.Immutable;
using Entente.Codebook.Loading;

namespace Entente.Codebook.Vocabulary;

/// <summary>A word or phrase that attributes what stands beside it to somebody.</summary>
/// <param name="Name">Its dictionary form: "say", "according to".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Forms">Its finite forms, lower case: "say", "says", "said"; of a noun or phrase, all ways of writing it.</param>
/// <param name="Participle">A verb's present participle: "saying"; null where it attributes nothing.</param>
/// <param name="Weak">Those of its forms that often mean something else, and need "that" or a quotation behind them: "reports", "states".</param>
/// <param name="Takes">What may follow besides "that" and a quotation.</param>
/// <param name="Particle">A word that must follow: the "out" of "point out", the "of" of "warn of"; null where there is none.</param>
public sealed record Cue(
    string Name,
    CueKind Kind,
    ImmutableArray<string> Forms,
    string? Participle,
    ImmutableArray<string> Weak,
    ImmutableArray<CueContent> Takes,
    string? Particle)
{
    internal const string Folder = "cues";

    internal static Cue Read(EntryReader entry) => new(
        entry.Text("cue"),
        entry.Choice<CueKind>("kind"),
        entry.Texts("forms"),
        entry.OptionalText("participle"),
        entry.Texts("weak"),
        [.. entry.Texts("takes").Select(text => Content(entry, text)).OfType<CueContent>()],
        entry.OptionalText("particle"));

    private static CueContent? Content(EntryReader entry, string text)
    {
        foreach (var value in Enum.GetValues<CueContent>())
            if (Names.Of(value) == text) return value;
        entry.Fault($"'{text}' is nothing that a cue takes.", $"Use one of: {string.Join(", ", Enum.GetValues<CueContent>().Select(v => Names.Of(v)))}.");
        return null;
    }
}

/// <summary>What a <see cref="Cue"/> is.</summary>
public enum CueKind
{
    /// <summary>A verb of saying with a subject that speaks.</summary>
    Verb,

    /// <summary>A verb that names the speaker as its object: "quoted him as saying".</summary>
    Quoting,

    /// <summary>A noun with a clause of what is said: "the announcement that".</summary>
    Noun,

    /// <summary>A phrase before the speaker: "according to".</summary>
    Phrase,

    /// <summary>No cue itself but a paper or speech that stands for who issued it: "the statement said".</summary>
    Document,

    /// <summary>No cue itself but a noun for one person by their part: "spokesman", "analyst".</summary>
    Person,

    /// <summary>No cue itself but a noun for a news outlet: "newspaper", "network".</summary>
    Outlet,

    /// <summary>No cue itself but a noun in names of bodies and firms: "council", "Corp".</summary>
    Body,
}

/// <summary>What may follow a <see cref="Cue"/> besides "that" and a quotation.</summary>
public enum CueContent
{
    /// <summary>A clause without "that": "said it would".</summary>
    Clause,

    /// <summary>A noun phrase that sums up what was said: "announced plans to".</summary>
    Phrase,

    /// <summary>First of all, the person spoken to: "told reporters".</summary>
    Person,
}
