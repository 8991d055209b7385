namespace Entente.Language.Features;

/// <summary>How a token stands in its sentence.</summary>
[Flags]
internal enum TokenSetting
{
    None = 0,

    /// <summary>No white space before it.</summary>
    GluedBefore = 1,

    /// <summary>No white space behind it.</summary>
    GluedBehind = 2,

    /// <summary>It is the first word of its sentence, quotation marks aside.</summary>
    First = 4,

    /// <summary>The whole sentence has no small letter.</summary>
    InCapitals = 8,
}
