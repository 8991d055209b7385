using Entente.Codebook;
using Entente.Codebook.Vocabulary;

namespace Entente.Reading.Terms.Figures;

/// <summary>How exact a figure is said to be, by the words on its two sides.</summary>
internal static class QualifierGrammar
{
    private const int MostPassedOver = 4;

    private static readonly (TermCueUse Use, Qualifier Qualifier)[] Fore =
    [
        (TermCueUse.UpTo, Qualifier.UpTo), (TermCueUse.AtLeast, Qualifier.AtLeast), (TermCueUse.Over, Qualifier.Over),
        (TermCueUse.Under, Qualifier.Under), (TermCueUse.About, Qualifier.About),
    ];

    private static readonly (TermCueUse Use, Qualifier Qualifier)[] Aft =
    [
        (TermCueUse.AboutAfter, Qualifier.About), (TermCueUse.AtLeastAfter, Qualifier.AtLeast), (TermCueUse.UpToAfter, Qualifier.UpTo),
    ];

    /// <summary>The qualifier before <paramref name="first"/>, and the piece where figure and qualifier begin.</summary>
    public static (Qualifier? Qualifier, int First) Before(TermScope scope, int first)
    {
        var end = PastFillers(scope, first);
        foreach (var (use, qualifier) in Fore)
        {
            // "under a $4 billion deal", "over the 500 mln dlr loan": by or about it, not less or more than it.
            if (end < first && qualifier is (Qualifier.Over or Qualifier.Under)) continue;
            if (scope.Tables.Cues.EndingAt(scope.Run, end, use) is { } cue && IsFree(scope, cue.First)) return (qualifier, cue.First);
        }

        return (null, first);
    }

    /// <summary>The qualifier behind <paramref name="end"/>, and where it ends.</summary>
    public static (Qualifier? Qualifier, int End) Behind(TermScope scope, int end)
    {
        foreach (var (use, qualifier) in Aft)
            if (scope.Tables.Cues.At(scope.Run, end, use) is { } cue) return (qualifier, cue.End);
        return (null, end);
    }

    // The words behind one figure are not the words before the next as well.
    private static bool IsFree(TermScope scope, int first) => scope.Found.Count == 0 || scope.Run[first].FirstToken >= scope.Found[^1].EndToken;

    // "about a 40 mln dlr cut", "up to another 5 bn", "about a total of 5 bn".
    private static int PastFillers(TermScope scope, int first)
    {
        var run = scope.Run;
        var at = first;
        while (first - at < MostPassedOver)
        {
            if (run.IsOneOf(at - 1, "a", "an", "the", "another", "additional", "further", "extra", "total")) at--;
            else if (run.Is(at - 1, "of") && run.Is(at - 2, "total")) at -= 2;
            else break;
        }

        return at;
    }
}
