using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Codebook.Vocabulary;
using Entente.Language;

namespace Entente.Ledger.Lineage.Outlets;

/// <summary>Finds the outlets of the codebook by their names. Immutable.</summary>
internal sealed class OutletFinder
{
    private readonly FrozenDictionary<string, Outlet> _byName;
    private readonly FrozenDictionary<char, (string Name, Outlet Outlet)[]> _byStart;

    public OutletFinder(CodebookEdition edition)
    {
        var names = edition.Outlets
            .SelectMany(outlet => outlet.OtherNames.Prepend(outlet.Name).Select(name => (Name: name, Outlet: outlet)))
            .DistinctBy(pair => pair.Name, StringComparer.Ordinal).ToArray();
        _byName = names.DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Outlet, StringComparer.OrdinalIgnoreCase);
        _byStart = names.GroupBy(pair => pair.Name[0])
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(pair => pair.Name.Length).ThenBy(pair => pair.Name, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The outlet that is named so, whole and in any case; null if it is not known.</summary>
    public Outlet? Named(string? name)
    {
        if (name is null) return null;
        var trimmed = name.Trim();
        return _byName.GetValueOrDefault(trimmed)
            ?? (trimmed.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? _byName.GetValueOrDefault(trimmed[4..]) : null);
    }

    /// <summary>
    /// The outlets named in a stretch of a text, in order. Names that often mean something else count only with
    /// <paramref name="isSure"/>.
    /// </summary>
    public IEnumerable<OutletMention> In(string text, TextSpan span, bool isSure)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            if (Longest(text, at, span.End, isSure) is not { } mention) continue;
            yield return mention;
            at = mention.Span.End - 1;
        }
    }

    private OutletMention? Longest(string text, int at, int end, bool isSure)
    {
        if (!_byStart.TryGetValue(text[at], out var names)) return null;
        foreach (var (name, outlet) in names)
        {
            if (at + name.Length > end || string.CompareOrdinal(text, at, name, 0, name.Length) != 0) continue;
            if (at + name.Length < text.Length && char.IsLetterOrDigit(text[at + name.Length])) continue;
            if (isSure || !outlet.Ambiguous.Contains(name)) return new OutletMention(outlet, new TextSpan(at, at + name.Length));
        }

        return null;
    }
}

/// <summary>An outlet named in a text.</summary>
/// <param name="Outlet">Which.</param>
/// <param name="Span">Where.</param>
internal readonly record struct OutletMention(Outlet Outlet, TextSpan Span);
