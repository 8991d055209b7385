using System.Net;
using System.Text;
using System.Xml;
using Entente.Intake.Streams;

namespace Entente.Intake.Feeds;

/// <summary>The feed's XML, element by element; nothing is held beyond the limit on one article.</summary>
internal sealed class FeedXml : IDisposable
{
    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly TokenLimitStream _source;
    private readonly XmlReader _reader;
    private readonly int _limit;
    private readonly char[] _chunk = new char[8192];

    public FeedXml(Stream source, Encoding encoding, int limit)
    {
        _limit = limit;
        _source = new TokenLimitStream(source, Math.Max(limit, 64 * 1024) + (64 * 1024));
        _reader = XmlReader.Create(new StreamReader(_source, encoding, false), Settings);
    }

    public string Name => _reader.LocalName;

    public int Depth => _reader.Depth;

    public int Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>Whether the reader stands on an element of a kind that feeds are read from.</summary>
    public bool IsFeedElement => _reader.NodeType == XmlNodeType.Element && FeedNames.IsRead(_reader.NamespaceURI);

    public string? Attribute(string name) => _reader.GetAttribute(name);

    public void MoveToRoot() => _reader.MoveToContent();

    public bool Read()
    {
        _source.Renew();
        return _reader.Read();
    }

    /// <summary>Goes through the elements directly within this one; each must be read or passed over by its <see cref="ReadText"/>.</summary>
    public IEnumerable<string> Children()
    {
        if (_reader.IsEmptyElement) yield break;
        var depth = Depth;
        while (Read() && !(Depth == depth && _reader.NodeType == XmlNodeType.EndElement))
        {
            if (_reader.NodeType == XmlNodeType.Element && Depth == depth + 1) yield return IsFeedElement ? Name : "";
        }
    }

    /// <summary>The element's characters, with the tags of elements in it as HTML.</summary>
    public FeedText ReadText()
    {
        bool? isMarkup = Attribute("type") switch
        {
            null => null,
            "text" or "text/plain" => false,
            _ => true,
        };
        var text = new StringBuilder();
        var (depth, hasElements, isWhole) = (Depth, false, true);
        if (_reader.IsEmptyElement) return new FeedText("", isMarkup, false);
        while (Read() && !(Depth == depth && _reader.NodeType == XmlNodeType.EndElement))
        {
            hasElements |= _reader.NodeType == XmlNodeType.Element;
            isWhole = Take(text, hasElements) && isWhole;
        }

        return new FeedText(text.ToString(), hasElements ? true : isMarkup, !isWhole);
    }

    public void Dispose() => _reader.Dispose();

    private bool Take(StringBuilder text, bool escape)
    {
        if (text.Length > _limit) text.Length = _limit;
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                return Add(text, $"<{Name}>") && (!_reader.IsEmptyElement || AddEnd(text));
            case XmlNodeType.EndElement:
                return AddEnd(text);
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                return TakeValue(text, escape);
            default:
                return true;
        }
    }

    // HTML has no </br>.
    private bool AddEnd(StringBuilder text) => Name == "br" || Add(text, $"</{Name}>");

    private bool TakeValue(StringBuilder text, bool escape)
    {
        var isWhole = true;
        while (_reader.ReadValueChunk(_chunk, 0, _chunk.Length) is > 0 and var count)
        {
            _source.Renew();
            var value = _chunk.AsSpan(0, count);
            isWhole = Add(text, escape ? WebUtility.HtmlEncode(value.ToString()) : value) && isWhole;
        }

        return isWhole;
    }

    private bool Add(StringBuilder text, ReadOnlySpan<char> value)
    {
        var fits = text.Length + value.Length <= _limit;
        if (fits) text.Append(value);
        return fits;
    }
}
