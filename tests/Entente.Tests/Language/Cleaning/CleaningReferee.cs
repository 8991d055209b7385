using CsCheck;
using Entente.Language;
using Entente.Language.Cleaning;
using Entente.Language.Views;

namespace Entente.Tests.Language.Cleaning;

/// <summary>What must hold of the view of any text at all.</summary>
public class CleaningReferee
{
    private static readonly ArticleCleaner Cleaner = new(new HashSet<string> { "Moscow", "Saudi Arabia" });

    private static readonly string[] Pieces =
    [
        "Login", "Read more: ", "dont", "Weve ", "Moscows ", "Saudi Arabias ", "countrys ", "â€™", "â€", "Ã", "©", "Â\u00a0", "\uFFFDs", "  ", " \t ", "\n", "\r\n", "\n\n",
        "\u200b", "\u00ad", " | ", ".", "\"", "'", "’", "-", "a", "Were going ", "Home / ", "\ud83d", "\ude00", "We use cookies", "4 min read", "é", "0", "U.S. ", "U.", "And Japan ", "Officials ", "Has ",
    ];

    private static readonly Gen<string> Mixed = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 12]).Array[0, 40].Select(parts => string.Concat(parts));

    [Fact]
    public void Every_span_of_the_view_lies_in_the_text_and_what_was_not_edited_is_verbatim() =>
        Mixed.Sample(text => Check(Cleaner.Clean(text)), iter: 3_000);

    [Fact]
    public void Cleaning_is_linear_in_the_text()
    {
        foreach (var piece in new[] { "dont ", "Moscows ", "â€", " ", "\n", "a", "Login\n", "Saudi Arabias ", "Read more |", "U.S. Has " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
            Check(Cleaner.Clean(text), step: 10_007);
        }
    }

    private static void Check(TextView view, int step = 1)
    {
        var last = 0;
        for (var at = 0; at < view.Text.Length; at += step)
        {
            var one = view.ToSource(new TextSpan(at, at + 1));
            Assert.InRange(one.Start, last, view.Source.Length);
            Assert.InRange(one.End, one.Start, view.Source.Length);
            if (one.Length == 1 && char.ToLowerInvariant(view.Source[one.Start]) != char.ToLowerInvariant(view.Text[at])) Assert.Contains(view.Text[at], "'’“”– ");
            last = one.Start;
        }

        var all = view.ToSource(new TextSpan(0, view.Text.Length));
        Assert.InRange(all.End, all.Start, view.Source.Length);
    }
}
