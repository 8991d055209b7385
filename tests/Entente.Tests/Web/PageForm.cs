using System.Net;
using System.Text.RegularExpressions;

namespace Entente.Tests.Web;

/// <summary>A form of a page as a browser without script would send it.</summary>
/// <param name="Action">Where to.</param>
/// <param name="Fields">Names and values of its hidden fields, and of the button that is pressed.</param>
internal sealed record PageForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Files that are uploaded with it.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files { get; init; } = [];

    /// <summary>What is sent: with files as their parts, else as one line.</summary>
    public HttpContent Content => Files.Count == 0 ? new FormUrlEncodedContent(Fields) : WithFiles();

    /// <summary>The form of the button that a key stands for, with that button pressed.</summary>
    public static PageForm OfKey(string page, string key) => Of(page, button => Attribute(button, "data-key") == key);

    /// <summary>The first form that has a button of these words; the button is not pressed.</summary>
    public static PageForm OfButton(string page, string words) => Made(Forms(page).First(f => f.Value.Contains($">{words}</button>", StringComparison.Ordinal)));

    /// <summary>The form that sends a change to an address.</summary>
    public static PageForm OfAction(string page, string action) => Forms(page).Where(f => Attribute(f.Value, "method") == "post").Select(Made).Single(f => f.Action == action);

    /// <summary>The same with a field filled in.</summary>
    public PageForm With(string name, string value) => this with { Fields = [.. Fields.Where(f => f.Key != name), new(name, value)] };

    /// <summary>The same as another site could make it.</summary>
    public PageForm WithoutToken() => this with { Fields = [.. Fields.Where(f => f.Key != "__RequestVerificationToken")] };

    private static PageForm Of(string page, Func<string, bool> isMeant)
    {
        foreach (Match form in Forms(page))
        {
            if (Regex.Matches(form.Value, "<button[^>]*>").Select(b => b.Value).SingleOrDefault(isMeant) is not { } button) continue;
            var made = Made(form);
            return Attribute(button, "name") is { } name ? made.With(name, Attribute(button, "value")!) : made;
        }

        throw new InvalidOperationException("The page has no such button.");
    }

    private static MatchCollection Forms(string page) => Regex.Matches(page, "<form([^>]*)>(.*?)</form>", RegexOptions.Singleline);

    private static PageForm Made(Match form) => new(
        Attribute(form.Value, "action")!,
        [.. Regex.Matches(form.Value, "<input[^>]*type=\"hidden\"[^>]*>").Select(i => KeyValuePair.Create(Attribute(i.Value, "name")!, Attribute(i.Value, "value") ?? ""))]);

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    private MultipartFormDataContent WithFiles()
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in Fields) parts.Add(new StringContent(value), name);
        foreach (var (name, content) in Files) parts.Add(new ByteArrayContent(content), "files", name);
        return parts;
    }
}
