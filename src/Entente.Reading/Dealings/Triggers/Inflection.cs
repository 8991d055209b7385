using System.Collections.Frozen;

namespace Entente.Reading.Dealings.Triggers;

/// <summary>The forms of English verbs and nouns, made from the infinitive and the singular.</summary>
internal static class Inflection
{
    // Infinitive, past, participle; the last stands for both where they are alike.
    private static readonly FrozenDictionary<string, (string Past, string Participle)> Irregular =
        """
        be was been;become became become;begin began begun;bid bid bid;bind bound;break broke broken;bring brought;build built;buy bought;choose chose chosen;come came come
        cut cut;deal dealt;draw drew drawn;fall fell fallen;find found;fly flew flown;freeze froze frozen;get got;give gave given;go went gone;grow grew grown
        have had;hold held;keep kept;lay laid;lead led;leave left;lend lent;lose lost;make made;meet met;mine mined;pay paid;put put;quit quit;rebuild rebuilt
        run ran run;see saw seen;seek sought;sell sold;send sent;set set;slap slapped;speak spoke spoken;spend spent;stand stood;strike struck;take took taken
        tear tore torn;tell told;wind wound;win won;withdraw withdrew withdrawn;write wrote written;drop dropped;ban banned;scrap scrapped;stop stopped;ship shipped
        undertake undertook undertaken;understand understood;withhold withheld;think thought;say said;know knew known;overtake overtook overtaken
        plan planned;commit committed;submit submitted;admit admitted;cancel cancelled;defer deferred;tap tapped;drill drilled;permit permitted;uphold upheld
        """.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(p => p[0], p => (p[1], p[^1]), StringComparer.Ordinal);

    /// <summary>The forms of a verb, which may have further words behind it ("set up"), with what each may be.</summary>
    public static IEnumerable<(string Form, VerbForm Kind)> OfVerb(string infinitive)
    {
        var space = infinitive.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (infinitive, "") : (infinitive[..space], infinitive[space..]);
        if (verb == "be") return BeForms().Select(f => (f.Form + rest, f.Kind));
        return Forms(verb).Select(f => (f.Form + rest, f.Kind)).DistinctBy(f => f);
    }

    /// <summary>Singular and plural of a noun, the head before "of" in a phrase.</summary>
    public static IEnumerable<string> OfNoun(string singular)
    {
        yield return singular;
        var of = singular.IndexOf(" of ", StringComparison.Ordinal);
        var (head, rest) = of < 0 ? (singular, "") : (singular[..of], singular[of..]);
        if (!head.EndsWith('s')) yield return Sibilant(head) + rest;
    }

    private static IEnumerable<(string Form, VerbForm Kind)> BeForms() =>
        [("be", VerbForm.Base), ("is", VerbForm.Present), ("are", VerbForm.Present), ("was", VerbForm.Past), ("were", VerbForm.Past), ("been", VerbForm.Participle)];

    private static IEnumerable<(string Form, VerbForm Kind)> Forms(string verb)
    {
        yield return (verb, VerbForm.Base);
        yield return (Sibilant(verb), VerbForm.Present);
        yield return (Gerund(verb), VerbForm.Gerund);
        var (past, participle) = Irregular.TryGetValue(verb, out var irregular) ? irregular : (Regular(verb), Regular(verb));
        yield return (past, past == participle ? VerbForm.PastOrParticiple : VerbForm.Past);
        if (past != participle) yield return (participle, VerbForm.Participle);
        if (verb is "cancel" or "label" or "signal") yield return (verb + "ed", VerbForm.PastOrParticiple);
    }

    private static string Sibilant(string word)
    {
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        var takesE = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) || word is "go" or "do" or "veto" or "embargo";
        return takesE ? word + "es" : word + "s";
    }

    private static string Regular(string verb)
    {
        if (EndsInConsonantY(verb)) return verb[..^1] + "ied";
        return verb.EndsWith('e') ? verb + "d" : verb + "ed";
    }

    private static string Gerund(string verb)
    {
        if (Irregular.TryGetValue(verb, out var forms) && Doubles(verb, forms.Past)) return verb + verb[^1] + "ing";
        if (verb is "begin" or "cut" or "run" or "set" or "get" or "win" or "put" or "quit" or "bid") return verb + verb[^1] + "ing";
        return verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing" : verb + "ing";
    }

    private static bool Doubles(string verb, string past) => past == verb + verb[^1] + "ed";

    private static bool EndsInConsonantY(string word) =>
        word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
}

/// <summary>What the form of a verb may be.</summary>
internal enum VerbForm
{
    /// <summary>Infinitive or present.</summary>
    Base,

    /// <summary>Third person singular.</summary>
    Present,

    /// <summary>Past tense only.</summary>
    Past,

    /// <summary>Past participle only.</summary>
    Participle,

    /// <summary>Either of the two.</summary>
    PastOrParticiple,

    /// <summary>In -ing.</summary>
    Gerund,
}
