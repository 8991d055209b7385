using Entente.Codebook;
using Entente.Ledger;
using Entente.Ledger.Lineage;
using Entente.Ledger.Showing;

namespace Entente.Tests.Ledger.Showing;

/// <summary>
/// Entries by hand, for tables of rules, as <c>2015-11-19 signed Courier</c>: day, value and outlet, then, where it matters, the state whose
/// official says so (<c>by EGY</c>), who says so by name (<c>word Nasr</c>) or without one (<c>word a-minister</c>), who the outlet has it from
/// (<c>from Reuters</c>), and how exact it is (<c>is about</c>). Several are parted by semicolons; a question mark stands for an outlet that nobody
/// knows. Each is an article of its own, of parties RUS and EGY.
/// </summary>
internal static class SaidEntries
{
    public static Entry[] Of(string property, string written, string unit = "") =>
        [.. written.Split(';', StringSplitOptions.TrimEntries).Select((words, place) => Entry(property, words.Split(' '), unit, place))];

    /// <summary>Who rests on whom, by what the entries say.</summary>
    public static SourceRoots Roots(IEnumerable<Entry> entries) =>
        SourceRoots.Of(LineageGraph.Of(entries.Select(Trace)));

    private static Entry Entry(string property, string[] words, string unit, int place) => new()
    {
        Id = $"e{place}",
        Deal = "deal",
        Property = property,
        Value = words[1],
        Unit = unit,
        Article = $"article{place}",
        Dealing = "d1",
        Span = new Entente.Language.TextSpan(0, 1),
        Outlet = words[2] == "?" ? null : words[2],
        Published = PartialDate.TryParse(words[0]),
        KnownSince = DateTimeOffset.UnixEpoch,
        Speaker = Behind(words, "word")?.Replace('-', ' ') ?? (Behind(words, "by") is null ? null : "an official"),
        SpeakerCode = Behind(words, "by"),
        OfficialOf = Behind(words, "by") is "RUS" or "EGY" ? Behind(words, "by") : null,
        Relay = Behind(words, "from") is { } agency ? [agency] : [],
        Qualifier = Behind(words, "is") is { } qualifier ? Names.Parse<Qualifier>(qualifier) : null,
    };

    private static string? Behind(string[] words, string word) => words.SkipWhile(w => w != word).Skip(1).FirstOrDefault();

    private static ReportTrace Trace(Entry entry) => new()
    {
        Article = entry.Article,
        Order = $"{entry.Published} {entry.Article}",
        Publisher = entry.Outlet is { } outlet ? new TracedOutlet(outlet, null, false) : null,
        From = [.. entry.Relay.Select(r => new TracedOutlet(r, null, false))],
        ConfirmedBy = [],
        Fingerprint = TextFingerprint.Of(entry.Article).ToString(),
    };
}
