using System.Net;
using System.Text.RegularExpressions;

namespace Entente.Tests.Web;

/// <summary>A form of a page as a browser without script would send it.</summary>
/// <param name="Action">Where to.</param>
/// <param name="Fields">Names and values of its hidden fields, and of the button that is pressed.</param>
internal sealed record PageForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>The form of the button that a key stands for, with that button pressed.</summary>
    public static PageForm OfKey(string page, string key) => Of(page, button => Attribute(button, "data-key") == key);

    /// <summary>The form that sends to an address.</summary>
    public static PageForm OfAction(string page, string action) => Forms(page).Single(f => f.Action == action);

    /// <summary>The same with a field filled in.</summary>
    public PageForm With(string name, string value) => this with { Fields = [.. Fields.Where(f => f.Key != name), new(name, value)] };

    /// <summary>The same as another site could make it.</summary>
    public PageForm WithoutToken() => this with { Fields = [.. Fields.Where(f => f.Key != "__RequestVerificationToken")] };

    private static PageForm Of(string page, Func<string, bool> isMeant)
    {
        foreach (Match form in Regex.Matches(page, "<form([^>]*)>(.*?)</form>", RegexOptions.Singleline))
        {
            if (Regex.Matches(form.Value, "<button[^>]*>").Select(b => b.Value).SingleOrDefault(isMeant) is not { } button) continue;
            var made = Made(form);
            return Attribute(button, "name") is { } name ? made.With(name, Attribute(button, "value")!) : made;
        }

        throw new InvalidOperationException("The page has no such button.");
    }

    private static IEnumerable<PageForm> Forms(string page) =>
        Regex.Matches(page, "<form([^>]*)>(.*?)</form>", RegexOptions.Singleline).Select(Made);

    private static PageForm Made(Match form) => new(
        Attribute(form.Value, "action")!,
        [.. Regex.Matches(form.Value, "<input[^>]*type=\"hidden\"[^>]*>").Select(i => KeyValuePair.Create(Attribute(i.Value, "name")!, Attribute(i.Value, "value") ?? ""))]);

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;
}
