using Entente.Codebook;
using Entente.Language;

namespace Entente.Tests.Referees;

/// <summary>What must hold for the reading of any text whatever.</summary>
internal static class ReadingReferee
{
    public static void Check(ArticleReading reading, CodebookEdition edition)
    {
        var text = reading.Article.Text;
        Assert.Equal(reading.Dealings.Length, reading.Dealings.Select(d => d.Id).Distinct().Count());
        foreach (var dealing in reading.Dealings) CheckDealing(text, dealing, edition);
        foreach (var statement in reading.Statements) CheckStatement(text, statement);
        CheckOrder(reading.Statements.Select(s => s.Content));
    }

    private static void CheckDealing(string text, Dealing dealing, CodebookEdition edition)
    {
        var kind = Assert.Single(edition.Kinds, k => k.Id == dealing.Kind);
        Assert.Contains(edition.Sectors, s => s.Id == dealing.Sector);
        CheckVerbatim(text, dealing.Subject);
        Assert.NotEmpty(dealing.Evidence);
        foreach (var span in dealing.Evidence) CheckSpan(text, span);
        CheckOrder(dealing.Evidence);
        Assert.True(dealing.Parties.Select(p => p.Code).Distinct().Count() >= 2, $"{dealing.Id} has a single party");
        foreach (var party in dealing.Parties)
        {
            Assert.Contains(party.Role, kind.Roles);
            CheckVerbatim(text, party.Name);
            CheckSpan(text, party.Evidence);
        }

        foreach (var term in dealing.Terms) CheckSpan(text, term.Evidence);
        if (dealing.Attribution is { } word) CheckWord(text, word.Speaker, word.Relay, word.Evidence);
    }

    private static void CheckStatement(string text, Statement statement)
    {
        CheckSpan(text, statement.Content);
        CheckSpan(text, statement.CueEvidence);
        CheckWord(text, statement.Speaker, statement.Relay, statement.SpeakerEvidence);
    }

    private static void CheckWord(string text, string speaker, IEnumerable<string> relay, TextSpan evidence)
    {
        CheckVerbatim(text, speaker);
        foreach (var name in relay) CheckVerbatim(text, name);
        CheckSpan(text, evidence);
    }

    private static void CheckVerbatim(string text, string value)
    {
        Assert.False(string.IsNullOrWhiteSpace(value));
        Assert.Contains(value, text, StringComparison.Ordinal);
    }

    private static void CheckSpan(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start + 1, text.Length);
        Assert.False(span.In(text).IsWhiteSpace());
    }

    private static void CheckOrder(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end, $"{span} begins before {end}");
            end = span.End;
        }
    }
}
