using System.Collections.Immutable;
using System.Text.Json;
using Entente.Codebook;
using Entente.Codebook.Serialisation;
using Entente.Ledger;

namespace Entente.Web.Api.Jobs;

/// <summary>What is known of a job at some moment.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it was called when it was sent.</param>
/// <param name="State">How far it is.</param>
/// <param name="Size">Bytes in all.</param>
/// <param name="Taken">Bytes taken in; articles that are read may still wait to be filed.</param>
public sealed record JobProgress(string Id, string Name, JobState State, long Size, long Taken)
{
    private const int MostDiagnostics = 100;

    /// <summary>Articles that were new.</summary>
    public int Filed { get; init; }

    /// <summary>Articles known already, or known from another place.</summary>
    public int Known { get; init; }

    /// <summary>Inputs that could not be taken in or filed.</summary>
    public int SetAside { get; init; }

    /// <summary>What was wrong with inputs, the first hundred.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why it failed.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether nothing more will come.</summary>
    public bool IsOver => State is JobState.Done or JobState.Failed;

    internal JobProgress With(IEnumerable<Diagnostic> diagnostics, int setAside) => this with
    {
        Diagnostics = [.. Diagnostics.Concat(diagnostics).Take(MostDiagnostics)],
        SetAside = SetAside + setAside,
    };

    internal JobProgress With(IReadOnlyCollection<Receipt> receipts)
    {
        var counts = receipts.CountBy(r => r.Outcome).ToDictionary();
        return With(receipts.Select(r => r.Fault).OfType<Diagnostic>(), counts.GetValueOrDefault(FilingOutcome.SetAside)) with
        {
            Filed = Filed + counts.GetValueOrDefault(FilingOutcome.Filed),
            Known = Known + counts.GetValueOrDefault(FilingOutcome.Known) + counts.GetValueOrDefault(FilingOutcome.Reappeared),
        };
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("name", Name);
        json.WriteString("state", Names.Of(State));
        json.WriteNumber("size", Size);
        json.WriteNumber("taken", Taken);
        json.WriteNumber("filed", Filed);
        json.WriteNumber("known", Known);
        json.WriteNumber("setAside", SetAside);
        json.WriteString("fault", Fault);
        json.WriteList("diagnostics", Diagnostics, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("place", diagnostic.Place);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("remedy", diagnostic.Remedy);
        json.WriteEndObject();
    }
}
