namespace Entente.Language.Lemmas;

/// <summary>How a form becomes its lemma: in small letters or not, its last characters cut off, others put there.</summary>
internal readonly record struct LemmaScript(bool KeepsCase, int Cut, string Ending)
{
    /// <summary>The script of most words: small letters.</summary>
    public static readonly LemmaScript Lower = new(false, 0, "");

    /// <summary>The shortest script from <paramref name="form"/> to <paramref name="lemma"/>.</summary>
    public static LemmaScript Between(string form, string lemma)
    {
        var keepsCase = lemma.Any(char.IsUpper) && char.IsUpper(form[0]);
        var from = keepsCase ? form : form.ToLowerInvariant();
        var shared = 0;
        while (shared < from.Length && shared < lemma.Length && from[shared] == lemma[shared]) shared++;
        return new LemmaScript(keepsCase, from.Length - shared, lemma[shared..]);
    }

    /// <summary>The lemma of <paramref name="form"/>; the form itself, in small letters, if it is too short for the script.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        var kept = form[..Math.Max(0, form.Length - Cut)];
        if (KeepsCase) return string.Concat(kept, Ending);
        return string.Create(kept.Length + Ending.Length, new Parts(kept, Ending), static (target, parts) =>
        {
            parts.Kept.ToLowerInvariant(target);
            parts.Ending.CopyTo(target[parts.Kept.Length..]);
        });
    }

    private readonly ref struct Parts(ReadOnlySpan<char> kept, string ending)
    {
        public readonly ReadOnlySpan<char> Kept = kept;
        public readonly string Ending = ending;
    }
}
