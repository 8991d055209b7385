namespace Entente.Language.Lemmas;

/// <summary>What becomes of a form's capitals in its lemma.</summary>
internal enum LemmaCase
{
    /// <summary>All letters become small.</summary>
    Lower,

    /// <summary>Every letter stays as it is.</summary>
    Kept,

    /// <summary>The first letter becomes a capital, all others small.</summary>
    Title,
}

/// <summary>How a form becomes its lemma: what its capitals become, its last characters cut off, others put there.</summary>
internal readonly record struct LemmaScript(LemmaCase Case, int Cut, string Ending)
{
    /// <summary>The script of most words: small letters.</summary>
    public static readonly LemmaScript Lower = new(LemmaCase.Lower, 0, "");

    /// <summary>The shortest script from <paramref name="form"/> to <paramref name="lemma"/>.</summary>
    public static LemmaScript Between(string form, string lemma)
    {
        var letters = CaseBetween(form, lemma);
        var from = Cased(form, letters);
        var shared = 0;
        while (shared < from.Length && shared < lemma.Length && from[shared] == lemma[shared]) shared++;
        return new LemmaScript(letters, from.Length - shared, lemma[shared..]);
    }

    /// <summary>The lemma of <paramref name="form"/>; empty if the script leaves nothing.</summary>
    public string Apply(ReadOnlySpan<char> form) =>
        string.Concat(Cased(form.ToString(), Case).AsSpan(0, Math.Max(0, form.Length - Cut)), Ending);

    private static LemmaCase CaseBetween(string form, string lemma)
    {
        if (!lemma.Any(char.IsUpper)) return LemmaCase.Lower;
        var isTitle = char.IsUpper(lemma[0]) && !lemma.Skip(1).Any(char.IsUpper);
        return isTitle && form.Any(char.IsLetter) ? LemmaCase.Title : LemmaCase.Kept;
    }

    private static string Cased(string form, LemmaCase letters) => letters switch
    {
        LemmaCase.Kept => form,
        LemmaCase.Lower => form.ToLowerInvariant(),
        _ => string.Concat(form[..1].ToUpperInvariant(), form[1..].ToLowerInvariant()),
    };
}
