namespace Entente.Intake.Encodings;

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">What it was read as.</param>
/// <param name="Wrong">How many characters could not be read.</param>
/// <param name="Unknown">The declared encoding, if it is not known.</param>
internal sealed record DecodedText(string Text, string Encoding, int Wrong, string? Unknown)
{
    /// <summary>What the reader should be told of the decoding.</summary>
    public IReadOnlyList<Codebook.Diagnostic> Warnings(string place)
    {
        List<Codebook.Diagnostic> warnings = [];
        if (Unknown is not null) warnings.Add(IntakeDiagnostics.UnknownEncoding(place, Unknown));
        if (Wrong > 0) warnings.Add(IntakeDiagnostics.WrongBytes(place, Encoding, Wrong));
        return warnings;
    }
}
