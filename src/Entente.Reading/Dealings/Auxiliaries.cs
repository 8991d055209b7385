namespace Entente.Reading.Dealings;

/// <summary>What stands before a verb and belongs to it.</summary>
/// <param name="First">The first of its tokens; the verb itself where there are none.</param>
/// <param name="HasBe">A form of "be".</param>
/// <param name="HasHave">A form of "have".</param>
/// <param name="HasTo">"to".</param>
/// <param name="IsFuture">"will" and the like.</param>
/// <param name="IsModal">"would", "may" and the like.</param>
/// <param name="HasDo">A form of "do".</param>
/// <param name="IsPast">The first auxiliary is a past form.</param>
/// <param name="IsNegated">A negation.</param>
internal readonly record struct Auxiliaries(
    int First, bool HasBe, bool HasHave, bool HasTo, bool IsFuture, bool IsModal, bool HasDo, bool IsPast, bool IsNegated)
{
    public bool IsBare => !(HasBe || HasHave || HasTo || IsFuture || IsModal || HasDo);

    public static Auxiliaries Before(string[] words, int first, int verb)
    {
        var found = new Auxiliaries(verb, false, false, false, false, false, false, false, false);
        for (var i = verb - 1; i >= first && verb - i <= 8; i--)
        {
            var word = words[i];
            if (GrammarWords.IsAdverb(word)) continue;
            if (GrammarWords.Negations.Contains(word)) found = found with { IsNegated = true };
            else if (word == "to" && !found.HasTo) found = found with { HasTo = true, First = i };
            else if (!GrammarWords.IsAuxiliary(word)) break;
            else found = found.With(word, i);
        }

        return found;
    }

    /// <summary>Whether the form can follow these words.</summary>
    public bool Fits(VerbForm form)
    {
        if (form == VerbForm.Gerund) return HasBe;
        if (form is VerbForm.Participle) return HasBe || HasHave;
        if (form is VerbForm.PastOrParticiple) return HasBe || HasHave;
        return form == VerbForm.Base && (HasTo || IsFuture || IsModal || HasDo);
    }

    public Tense TenseOf(VerbForm form)
    {
        if (HasTo && (HasBe || HasHave) && !IsFuture && !IsModal && form == VerbForm.Base) return Tense.Future;
        if (HasTo && IsFuture) return Tense.Future;
        if (HasTo) return IsModal ? Tense.Modal : IsCopulaBeforeTo ? Tense.Future : Tense.Infinitive;
        if (IsFuture) return Tense.Future;
        if (IsModal) return Tense.Modal;
        if (HasBe && form == VerbForm.Gerund) return Tense.Progressive;
        if (HasHave) return Tense.Perfect;
        if (IsBaseBe) return Tense.Modal;
        if (HasBe || HasDo) return IsPast ? Tense.Past : Tense.Present;
        return form switch
        {
            VerbForm.Gerund => Tense.Gerund,
            VerbForm.Participle => Tense.Participle,
            VerbForm.Past or VerbForm.PastOrParticiple => Tense.Past,
            _ => Tense.Present,
        };
    }

    // "is to be built": a form of "be" on both sides of "to"; "to be built" has one only.
    private bool IsCopulaBeforeTo => IsFiniteBe;

    private bool IsFiniteBe { get; init; }

    // "requested that it be lifted".
    private bool IsBaseBe { get; init; }

    private Auxiliaries With(string word, int at)
    {
        var found = this with { First = at };
        if (GrammarWords.Be.Contains(word)) return found with { HasBe = true, IsPast = word is "was" or "were", IsBaseBe = word == "be", IsFiniteBe = word is "is" or "are" or "was" or "were" };
        if (GrammarWords.Have.Contains(word)) return found with { HasHave = true, IsPast = word == "had" };
        if (GrammarWords.Do.Contains(word)) return found with { HasDo = true, IsPast = word == "did" };
        return GrammarWords.Future.Contains(word) ? found with { IsFuture = true } : found with { IsModal = true };
    }
}
