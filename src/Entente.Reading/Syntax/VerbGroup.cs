namespace Entente.Reading.Syntax;

/// <summary>A verb with its auxiliaries.</summary>
/// <param name="Tense">Tense and modality together.</param>
/// <param name="IsPassive">Whether what the verb acts on is its subject.</param>
/// <param name="IsNegated">Whether it is denied.</param>
internal readonly record struct VerbGroup(Tense Tense, bool IsPassive, bool IsNegated)
{
    /// <summary>Reads the group of a verb from its children and its own form.</summary>
    public static VerbGroup Of(ParsedWords words, int verb)
    {
        var aux = new Helpers();
        foreach (var child in words.Children(verb)) aux = aux.With(words, child);
        var isTo = words.Relation[verb] == "xcomp" && words.Head[verb] is var head && head >= 0 && (words.Lemma[head] == "be" || words.Lower[head] == "going");
        var passive = aux.IsPassive || (IsBareParticiple(words, verb) && !aux.HasSubject && !aux.HasHave);
        return new VerbGroup(TenseOf(words, verb, aux, isTo), passive, aux.IsNegated);
    }

    private static Tense TenseOf(ParsedWords words, int verb, Helpers aux, bool isTo)
    {
        if (aux.IsFuture || isTo) return Tense.Future;
        if (aux.IsModal) return Tense.Modal;
        if (aux.HasTo) return Tense.Infinitive;
        var form = words.Xpos[verb];
        if (aux.HasHave) return Tense.Perfect;
        if (aux.IsBeing) return Tense.Progressive;
        if (form == "VBG") return aux.HasBe ? Tense.Progressive : Tense.Gerund;
        if (aux.HasBe || aux.HasDo) return aux.IsPast ? Tense.Past : Tense.Present;
        return form switch
        {
            "VBD" => Tense.Past,
            "VBN" => aux.HasSubject ? Tense.Past : Tense.Participle,
            "VBZ" or "VBP" => Tense.Present,
            "VB" => Tense.Infinitive,
            _ => words.Lower[verb].EndsWith("ed", StringComparison.Ordinal) ? Tense.Past : Tense.Present,
        };
    }

    private static bool IsBareParticiple(ParsedWords words, int verb) =>
        words.Xpos[verb] == "VBN" && words.Relation[verb] is "acl" or "amod" or "advcl";

    private readonly record struct Helpers(
        bool HasBe, bool HasHave, bool HasDo, bool HasTo, bool IsFuture, bool IsModal, bool IsPast, bool IsNegated, bool IsPassive, bool HasSubject, bool IsBeing)
    {
        public Helpers With(ParsedWords words, int child)
        {
            var lower = words.Lower[child];
            switch (words.Relation[child])
            {
                case "aux:pass": return this with { HasBe = true, IsPassive = true, IsPast = IsPast || lower is "was" or "were", IsBeing = IsBeing || lower == "being" };
                case "nsubj:pass": return this with { IsPassive = true };
                case "nsubj": return this with { HasSubject = true };
                case "mark" when lower == "to": return this with { HasTo = true };
                case "aux": return WithAuxiliary(lower, words.Lemma[child]);
                default: return lower is "not" or "n't" or "never" or "no" or "neither" ? this with { IsNegated = true } : this;
            }
        }

        private Helpers WithAuxiliary(string lower, string lemma) => lower switch
        {
            "will" or "shall" or "'ll" or "wo" => this with { IsFuture = true },
            "to" => this with { HasTo = true },
            _ when lemma == "be" => this with { HasBe = true, IsPast = IsPast || lower is "was" or "were" },
            _ when lemma == "have" => this with { HasHave = true },
            _ when lemma == "do" => this with { HasDo = true, IsPast = IsPast || lower == "did" },
            _ => this with { IsModal = true },
        };
    }
}
