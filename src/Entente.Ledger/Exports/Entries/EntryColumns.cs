using System.Globalization;
using Entente.Codebook;
using Parquet.Schema;

namespace Entente.Ledger.Exports.Entries;

/// <summary>The columns of the table of entries, with their names and types; docs/ledger.md says what each means.</summary>
internal static class EntryColumns
{
    private const int Precision = 38;
    private const int Scale = 6;
    private const int ConfidenceScale = 4;

    public static IReadOnlyList<EntryColumn> All { get; } = [.. Deal(), .. Value(), .. Place(), .. Source()];

    private static IEnumerable<EntryColumn> Deal() =>
    [
        EntryColumn.OfText("deal", r => r.Deal.Id),
        EntryColumn.OfText("kind", r => r.Deal.Kind),
        EntryColumn.OfText("sector", r => r.Deal.Sector),
        EntryColumn.OfText("title", r => r.Deal.Title),
        EntryColumn.OfText("deal_status", r => Names.Of(r.Deal.Status.Shown)),
        EntryColumn.OfText("part_of", r => r.Deal.PartOf?.Deal),
    ];

    private static IEnumerable<EntryColumn> Value() =>
    [
        EntryColumn.OfText("entry", r => r.Entry.Id),
        EntryColumn.OfText("property", r => r.Entry.Property),
        EntryColumn.OfText("value", r => r.Entry.Value),
        EntryColumn.OfText("unit", r => r.Entry.Unit),
        EntryColumn.OfMaybe("number".AsDecimal(Scale, isNullable: true), NumberOf),
        EntryColumn.OfText("qualifier", r => r.Entry.Qualifier is { } qualifier ? Names.Of(qualifier) : null),
        EntryColumn.Of(new DataField<bool>("shown"), r => r.IsShown),
        EntryColumn.OfText("superseded_by", r => r.Entry.SupersededBy),
        EntryColumn.Of("confidence".AsDecimal(ConfidenceScale, isNullable: false), r => decimal.Round(r.Entry.Confidence, ConfidenceScale)),
    ];

    private static IEnumerable<EntryColumn> Place() =>
    [
        EntryColumn.OfText("article", r => r.Entry.Article),
        EntryColumn.OfText("dealing", r => r.Entry.Dealing),
        EntryColumn.Of(new DataField<int>("start"), r => r.Entry.Span.Start),
        EntryColumn.Of(new DataField<int>("end"), r => r.Entry.Span.End),
        EntryColumn.OfText("words", r => r.Member.Quote(r.Entry.Span)),
    ];

    private static IEnumerable<EntryColumn> Source() =>
    [
        EntryColumn.OfText("speaker", r => r.Entry.Speaker),
        EntryColumn.OfText("speaker_code", r => r.Entry.SpeakerCode),
        EntryColumn.OfText("relay", r => r.Entry.Relay.IsEmpty ? null : string.Join('|', r.Entry.Relay)),
        EntryColumn.OfText("outlet", r => r.Entry.Outlet),
        EntryColumn.OfText("headline", r => r.Member.Article.Article.Title),
        EntryColumn.OfText("url", r => WebAddress.Of(r.Member.Article.Article.Url)),
        EntryColumn.OfText("published", r => r.Entry.Published?.ToString()),
        EntryColumn.Of(new DataField<DateOnly>("day"), r => r.Entry.Day),
        EntryColumn.Of(Moment("known_since"), r => r.Entry.KnownSince.UtcDateTime),
    ];

    // A party's value is a code and a status's a name; a date and a period are told as text.
    private static decimal? NumberOf(EntryRow row) =>
        DealProperty.TermTypeOf(row.Entry.Property) is not (null or TermType.Start or TermType.End or TermType.Duration or TermType.Grace)
        && decimal.TryParse(row.Entry.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? decimal.Round(number, Scale)
            : null;

    private static DecimalDataField AsDecimal(this string name, int scale, bool isNullable) =>
        new(name, Precision, scale, isNullable: isNullable);

    private static DateTimeDataField Moment(string name) =>
        new(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros);
}
