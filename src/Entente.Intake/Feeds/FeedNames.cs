namespace Entente.Intake.Feeds;

/// <summary>The namespaces whose elements feeds are read from; those of others (media, podcasts) use the same names for other things.</summary>
internal static class FeedNames
{
    private static readonly HashSet<string> Read =
    [
        "",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://www.w3.org/2005/Atom",
        "http://purl.org/atom/ns#",
        "http://purl.org/dc/elements/1.1/",
        "http://purl.org/dc/terms/",
        "http://purl.org/rss/1.0/modules/content/",
    ];

    public static bool IsRead(string elementNamespace) => Read.Contains(elementNamespace);

    public static bool IsRoot(string name) => name is "rss" or "feed" or "RDF";

    public static bool IsItem(string name) => name is "item" or "entry";
}
