using System.Text;
using Entente.Codebook;
using Entente.Intake;
using Entente.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Adding;

/// <summary>What was written into the form of the page, or uploaded with it.</summary>
internal static class AddForm
{
    private const string Pasted = "the text that was pasted";

    public static TakenIn Read(IFormCollection form)
    {
        var source = new ArticleSource(TakenIn.Options);
        return TakenIn.Of(Text(form, source).Concat(form.Files.Where(f => f.Length > 0).SelectMany(f => source.Read(f.OpenReadStream(), NameOf(f)))));
    }

    // A form sends its lines with CR LF, whatever they were; the article is to be the same as from a file.
    private static IntakeResult[] Text(IFormCollection form, ArticleSource source)
    {
        var text = form["text"].ToString().ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text)) return [];
        IntakeResult[] results = [.. source.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Pasted)];
        return results is [{ Article: { } article } only] ? [only with { Article = Described(article, form) }] : results;
    }

    private static Article Described(Article article, IFormCollection form) => article with
    {
        Title = Given(form, "title") ?? article.Title,
        Outlet = Given(form, "outlet") ?? article.Outlet,
        Url = Given(form, "url") ?? article.Url,
        Published = Given(form, "published") is { } day ? DayOf(day) : article.Published,
    };

    private static PartialDate DayOf(string day) =>
        PartialDate.TryParse(day) ?? throw new WrongAddressException($"“{day}” is no date.", "Write it like 2016-05-22, 2016-05 or 2016.");

    private static string? Given(IFormCollection form, string key) => form[key].ToString().Trim() is { Length: > 0 } value ? value : null;

    private static string NameOf(IFormFile file) => Path.GetFileName(file.FileName) is { Length: > 0 } name ? name : "a file without a name";
}
