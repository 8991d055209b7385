using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Tests.Ledger;

/// <summary>Readings made by hand: an article of a few sentences about one plant, with what it says of it and where.</summary>
internal static class Reports
{
    /// <summary>The reading of an article about a loan for a plant.</summary>
    /// <param name="outlet">Who publishes it.</param>
    /// <param name="published">ISO 8601, or null.</param>
    /// <param name="status">The words that show the status stand in the text as "have STATUS".</param>
    /// <param name="terms">As <c>amount 25000000000 USD</c>, each stated in a sentence of its own.</param>
    /// <param name="plant">The plant's name.</param>
    /// <param name="id">The article's own id; null: one made of outlet and day.</param>
    /// <param name="speaker">Who says so, with a code behind a slash if any: <c>Ashraf Noor/EGY</c>.</param>
    /// <param name="more">A sentence that makes the text another one.</param>
    public static ArticleReading Loan(
        string? outlet, string? published, Status status, string[] terms, string plant = "El Marwa", string? id = null, string? speaker = null, string more = "")
    {
        var text = new ReportText();
        var lender = text.Say("Russia");
        var borrower = text.Say(" and ", "Egypt");
        var told = text.Say(" have ", Names.Of(status));
        text.Say($" the loan for the {plant} nuclear power plant on the coast");
        var evidence = new List<TextSpan> { text.EndSentence() };
        var made = terms.Select(term => TermOf(term, text, evidence)).ToArray();
        var statements = speaker is null ? [] : text.Statement(speaker, evidence[0]);
        if (more.Length > 0) text.Say(more);
        var dealing = new Dealing(
            "d1", "financing", "nuclear", $"loan for the {plant} nuclear power plant", status, told,
            [new Party("RUS", "Russia", "provider", lender), new Party("EGY", "Egypt", "recipient", borrower)], [.. made], null, [.. evidence]);
        return new ArticleReading(text.Article(id ?? $"{outlet}-{published}-{status}", outlet, published), [dealing], statements);
    }

    /// <summary>The same with a sentence of its own, so long that its report is no copy of another's.</summary>
    public static ArticleReading Independent(string outlet, string published, Status status, string[] terms, string? speaker = null, string end = "") =>
        Loan(outlet, published, status, terms, speaker: speaker, more: $"{OfItsOwn($"{outlet}{published}".Replace(" ", "", StringComparison.Ordinal))}.{end}");

    private static string OfItsOwn(string report) => string.Join(' ', Enumerable.Range(1, 24).Select(i => $"{report}{i}"));

    /// <summary>The same reading, but that its first term points behind the end of the text.</summary>
    public static ArticleReading WithEvidenceBeyondTheText(ArticleReading reading)
    {
        var beyond = new TextSpan(reading.Article.Text.Length - 1, reading.Article.Text.Length + 1);
        var dealing = reading.Dealings[0];
        return reading with { Dealings = [dealing with { Terms = [dealing.Terms[0] with { Evidence = beyond }] }] };
    }

    private static Term TermOf(string written, ReportText text, List<TextSpan> evidence)
    {
        var words = text.Say("The contract says ", written);
        evidence.Add(text.EndSentence());
        return FiledDealings.Term(written, words);
    }
}

/// <summary>Writes an article and remembers where things stand.</summary>
internal sealed class ReportText
{
    private string _text = "";
    private int _sentence;

    public TextSpan Say(string words) => Say("", words);

    public TextSpan Say(string before, string words)
    {
        _text += before + words;
        return new TextSpan(_text.Length - words.Length, _text.Length);
    }

    public TextSpan EndSentence()
    {
        _text += ".";
        var span = new TextSpan(_sentence, _text.Length);
        _text += "\n";
        _sentence = _text.Length;
        return span;
    }

    public ImmutableArray<Statement> Statement(string speaker, TextSpan content)
    {
        var parts = speaker.Split('/');
        var named = Say(parts[0]);
        var cue = Say(" ", "said");
        EndSentence();
        return [new Statement(parts[0], parts.Length > 1 ? parts[1] : null, [], StatementMode.Indirect, content, named, cue)];
    }

    public Article Article(string id, string? outlet, string? published) =>
        FiledDealings.Article(_text, published, outlet, $"Report of {outlet}") with { Id = id };
}
