namespace Entente.Reading.Statements;

/// <summary>What stands behind a cue before what is said, if that follows at all.</summary>
/// <param name="Kind">What comes next.</param>
/// <param name="At">Where it comes: the first token of what is said, or the mark that ends the cue.</param>
/// <param name="Adjunct">The words between: addressee, time, place, occasion.</param>
internal readonly record struct CueTail(TailKind Kind, int At, TokenRange Adjunct)
{
    /// <summary>Whether "that" or a quotation leads to what is said.</summary>
    public bool IsMarked => Kind is TailKind.That or TailKind.Quotation;
}

/// <summary>What comes behind a cue.</summary>
internal enum TailKind
{
    /// <summary>Nothing: the clause ends.</summary>
    End,

    /// <summary>A comma with no quotation behind it.</summary>
    Comma,

    /// <summary>"That" and a clause.</summary>
    That,

    /// <summary>A quotation, or a colon.</summary>
    Quotation,

    /// <summary>Words that may be a clause or phrase of what is said.</summary>
    Words,
}
