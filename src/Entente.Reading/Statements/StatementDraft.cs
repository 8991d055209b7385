namespace Entente.Reading.Statements;

/// <summary>A statement while its passage is read: its speaker is not resolved yet, and a later cue may still cut its content.</summary>
internal sealed class StatementDraft
{
    public required Subject Subject { get; set; }

    public required TokenRange Cue { get; init; }

    /// <summary>What is said; of an open one, as far as it can reach.</summary>
    public required TokenRange Content { get; set; }

    /// <summary>Whether the content stands behind the cue, or around it, and goes on until something ends it.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether the speaker is named only by the next cue ("Noting that …, he said").</summary>
    public bool AwaitsSubject { get; init; }

    /// <summary>Whether a conjunction makes the cue's clause depend on the next ("Although the bank said …, delegates said").</summary>
    public bool IsSubordinate { get; init; }

    /// <summary>Who passed it on, nearest to the article first.</summary>
    public List<TokenRange> Relays { get; } = [];

    /// <summary>Words beside the cue that may name an outlet: addressee, occasion.</summary>
    public TokenRange Adjunct { get; set; }

    public int Paragraph { get; init; }

    /// <summary>The cue with its subject and adjuncts where what is said stands around it.</summary>
    public TokenRange Hole { get; set; }

    /// <summary>Whether nothing is said: a sentence whose subject a later pronoun may mean.</summary>
    public bool IsSilent => Content.IsEmpty && Cue.IsEmpty;

    public static StatementDraft Silent(Subject subject) => new() { Subject = subject, Cue = default, Content = default };

    public void EndAt(int token)
    {
        IsOpen = false;
        if (!Hole.IsEmpty && token <= Hole.End + 1) token = Hole.Start;
        Content = Content with { End = Math.Max(Content.Start, Math.Min(Content.End, token)) };
    }
}
