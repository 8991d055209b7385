namespace Entente.Reading.Dealings;

/// <summary>A verb with its auxiliaries, as far as its neighbours show them.</summary>
/// <param name="First">The first token, an auxiliary or the verb.</param>
/// <param name="Verb">The verb's own token.</param>
/// <param name="End">Behind the verb's last word ("set up").</param>
/// <param name="Lemma">The infinitive.</param>
/// <param name="Tense">Tense and modality together.</param>
/// <param name="IsPassive">Whether a form of "be" stands before a participle, or the participle stands behind its noun.</param>
/// <param name="IsNegated">Whether a negation stands among the auxiliaries.</param>
/// <param name="Control">The index of the verb phrase that this infinitive or gerund depends on ("plans to build"); -1 where none does.</param>
internal sealed record VerbPhrase(int First, int Verb, int End, string Lemma, Tense Tense, bool IsPassive, bool IsNegated, int Control)
{
    /// <summary>Whether it says what is or was, not what may be.</summary>
    public bool IsFinite => Tense is Tense.Past or Tense.Perfect or Tense.Present or Tense.Progressive or Tense.Future or Tense.Modal;
}

/// <summary>Tense and modality of a <see cref="VerbPhrase"/>; the names are those of a trigger's <c>status</c>.</summary>
internal enum Tense
{
    /// <summary>Simple past.</summary>
    Past,

    /// <summary>With "have".</summary>
    Perfect,

    /// <summary>Simple present.</summary>
    Present,

    /// <summary>With "be" and -ing.</summary>
    Progressive,

    /// <summary>With "will", or "is to".</summary>
    Future,

    /// <summary>With "would", "may" and the like.</summary>
    Modal,

    /// <summary>With "to".</summary>
    Infinitive,

    /// <summary>In -ing without an auxiliary.</summary>
    Gerund,

    /// <summary>A past participle behind its noun.</summary>
    Participle,
}
