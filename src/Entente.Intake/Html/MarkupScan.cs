using System.Buffers;

namespace Entente.Intake.Html;

/// <summary>What a page would cost to parse, told by one pass over its tags: parsers take quadratic time over what is nested or attributed without end.</summary>
/// <param name="Depth">Most elements open at once; never less than a parser would have, more where end tags are left out.</param>
/// <param name="Elements">How many start tags there are.</param>
/// <param name="Attributes">Most attributes in one tag, or somewhat more.</param>
internal readonly record struct MarkupScan(int Depth, int Elements, int Attributes)
{
    // A start tag of these closes the one before it, or has no end tag at all.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Unnested = Set(
        """
        p li dd dt td th tr tbody thead tfoot caption colgroup option optgroup rt rp a html head body
        area base br col embed hr img input link meta param source track wbr basefont frame keygen
        """);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // What stands in these is no markup, unless they are themselves within a drawing or a formula.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = Set("script style textarea title xmp iframe noembed noframes");

    public static MarkupScan Of(ReadOnlySpan<char> html)
    {
        var scanner = new Scanner(html);
        scanner.Run();
        return new MarkupScan(scanner.Deepest, scanner.Elements, scanner.Attributes);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private ref struct Scanner(ReadOnlySpan<char> html)
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _open =
            new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        private ReadOnlySpan<char> _rest = html;
        private int _depth;

        public int Deepest { get; private set; }

        public int Elements { get; private set; }

        public int Attributes { get; private set; }

        public void Run()
        {
            while (_rest.IndexOf('<') is >= 0 and var at)
            {
                _rest = _rest[(at + 1)..];
                if (_rest.StartsWith("!--")) SkipComment();
                else if (_rest.StartsWith("/")) Close(Name(_rest[1..]));
                else if (!_rest.IsEmpty && char.IsAsciiLetter(_rest[0])) Open(Name(_rest));
            }
        }

        private void Open(ReadOnlySpan<char> name)
        {
            Elements++;
            _rest = _rest[name.Length..];
            SkipAttributes();
            if (Raw.Contains(name) && !IsOpen("svg") && !IsOpen("math")) SkipRaw(name);
            else if (!Unnested.Contains(name)) Deepen(name);
        }

        private readonly bool IsOpen(string name) => _open.TryGetValue(name, out var count) && count > 0;

        private void Deepen(ReadOnlySpan<char> name)
        {
            _open[name] = (_open.TryGetValue(name, out var count) ? count : 0) + 1;
            Deepest = Math.Max(Deepest, ++_depth);
        }

        private void Close(ReadOnlySpan<char> name)
        {
            if (!_open.TryGetValue(name, out var count) || count == 0) return;
            _open[name] = count - 1;
            _depth--;
        }

        private void SkipAttributes()
        {
            var attributes = new AttributeScan();
            var end = 0;
            while (end < _rest.Length && !attributes.Ends(_rest[end])) end++;
            _rest = end < _rest.Length ? _rest[(end + 1)..] : [];
            Attributes = Math.Max(Attributes, attributes.Count);
        }

        private void SkipRaw(ReadOnlySpan<char> name)
        {
            while (_rest.IndexOf("</") is >= 0 and var at)
            {
                _rest = _rest[(at + 2)..];
                if (Name(_rest).Equals(name, StringComparison.OrdinalIgnoreCase)) return;
            }

            _rest = [];
        }

        // "<!-->" and "<!--->" are whole comments.
        private void SkipComment()
        {
            var end = _rest[1..].IndexOf("-->");
            _rest = _rest is ['!', '-', '-', '>', ..] or ['!', '-', '-', '-', '>', ..] ? _rest[3..] : end < 0 ? [] : _rest[(end + 4)..];
        }

        // Names longer than any element's are cut: they need not be told apart.
        private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
        {
            var end = text.IndexOfAny(NameEnds);
            var name = end < 0 ? text : text[..end];
            return name.Length <= 32 ? name : name[..32];
        }
    }
}
