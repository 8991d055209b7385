namespace Entente.Codebook.Vocabulary;

/// <summary>What the grammar of terms uses a list of cues for.</summary>
public enum TermCueUse
{
    /// <summary>About, around, nearly: before a figure.</summary>
    About,

    /// <summary>At most.</summary>
    UpTo,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>More than.</summary>
    Over,

    /// <summary>Less than.</summary>
    Under,

    /// <summary>"or so": behind a figure.</summary>
    AboutAfter,

    /// <summary>"at most": behind a figure.</summary>
    UpToAfter,

    /// <summary>"or more": behind a figure.</summary>
    AtLeastAfter,

    /// <summary>Makes a date behind it the end of something.</summary>
    End,

    /// <summary>Makes a date behind it the beginning of something.</summary>
    Start,

    /// <summary>Makes a percentage a rate.</summary>
    Rate,

    /// <summary>Makes a percentage a share.</summary>
    Share,

    /// <summary>Between a spread and what it is counted from.</summary>
    Spread,

    /// <summary>Makes a period one of grace.</summary>
    Grace,

    /// <summary>Makes an amount of money a price.</summary>
    Price,

    /// <summary>Behind a price: the terms of delivery.</summary>
    Delivery,

    /// <summary>Makes a quantity a capacity.</summary>
    Capacity,

    /// <summary>Behind a length: it says where something lies, not how long it is.</summary>
    Away,

    /// <summary>What is numbered by an ordinal.</summary>
    Round,

    /// <summary>People and bodies of whom a few are only passed by.</summary>
    Passing,

    /// <summary>Nouns whose number says nothing.</summary>
    Uncounted,
}
