using System.Collections.Frozen;

namespace Entente.Language.Cleaning;

/// <summary>A phrase that a line of page remains begins with.</summary>
/// <param name="Length">Its characters.</param>
/// <param name="StandsWithoutColon">Whether it leads on even where no colon follows it.</param>
internal readonly record struct RemainsLead(int Length, bool StandsWithoutColon);

/// <summary>What pages say around their articles.</summary>
internal static class RemainsWords
{
    private static readonly FrozenSet<string> Whole = Lines(
        """
        login
        log in
        log out
        sign in
        sign up
        register
        subscribe
        subscribe now
        newsletter
        newsletters
        search
        menu
        home
        share
        share this
        share this article
        tweet
        print
        email
        e-mail
        save
        copy link
        comment
        comments
        leave a comment
        login to comment
        reply
        skip to content
        skip to main content
        back to top
        advertisement
        advertisment
        sponsored
        sponsored content
        promoted
        read more
        read next
        more
        load more
        loading
        loading...
        continue reading
        related
        related stories
        related articles
        related news
        related topics
        most read
        most popular
        trending
        trending now
        latest news
        top stories
        you may also like
        recommended
        recommended for you
        follow us
        previous
        next
        close
        accept
        accept all
        accept cookies
        privacy policy
        terms of use
        terms and conditions
        contact us
        about us
        podcasts
        listen to this article
        watch
        view comments
        facebook
        twitter
        whatsapp
        linkedin
        telegram
        """);

    // With a colon or by themselves they are in the list above or take what follows; these also lead on without one.
    private static readonly string[] Leading =
    [
        "read more", "read next", "read also", "also read", "see also", "click here", "tap here", "share this", "share on", "sign up for", "sign up to",
        "subscribe to our", "subscribe now", "follow us", "trending now", "most read", "you may also like", "recommended for you", "join our", "download our app",
        "download the app", "get our newsletter", "login to", "log in to", "sign in to", "watch live", "listen now", "advertisement", "continue reading", "skip to",
    ];

    private static readonly string[] LeadingWithColon =
        ["related", "related story", "related stories", "related article", "related articles", "more on this", "more on this story", "don't miss", "tags", "topics", "filed under", "share", "print", "follow"];

    private static readonly string[] CookieNotices =
        ["we use cookies", "this site uses cookies", "this website uses cookies", "our site uses cookies", "our website uses cookies", "by continuing to", "by using this site", "we and our partners", "cookie policy", "cookie settings", "cookies on"];

    private static readonly FrozenSet<string> CountWords = Set("min mins minute minutes read reading time share shares comment comments view views like likes");

    private static readonly FrozenSet<string> MenuWords = Set(
        "Home Menu Login Log Subscribe Search Share Tweet Print Email Newsletter Facebook Twitter X WhatsApp LinkedIn Telegram Reddit Follow Comments Register");

    /// <summary>Whether the whole of <paramref name="text"/> is such a phrase.</summary>
    public static bool IsWhole(string text) => Whole.Contains(text.TrimEnd(':', '.', '…', '»', '→', '>', ' ').TrimStart('«', '←', '+', ' '));

    public static bool IsMenuWord(string word) => MenuWords.Contains(word);

    public static bool IsOfCount(string word) => CountWords.Contains(word);

    public static bool BeginsCookieNotice(string line) => CookieNotices.Any(notice => line.StartsWith(notice, StringComparison.OrdinalIgnoreCase));

    /// <summary>The phrase that <paramref name="line"/> begins with; null if there is none.</summary>
    public static RemainsLead? Leads(string line)
    {
        foreach (var phrase in Leading)
            if (Begins(line, phrase)) return new RemainsLead(phrase.Length, true);
        foreach (var phrase in LeadingWithColon)
            if (Begins(line, phrase) && line.AsSpan(phrase.Length).TrimStart() is [':', ..]) return new RemainsLead(phrase.Length, false);
        return null;
    }

    private static bool Begins(string line, string phrase) =>
        line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (line.Length == phrase.Length || !char.IsLetterOrDigit(line[phrase.Length]));

    private static FrozenSet<string> Lines(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
