namespace Entente.Reading.Statements;

/// <summary>A verb of saying in the text, with its subject and what follows it.</summary>
/// <param name="Subject">Who says it.</param>
/// <param name="Cue">The verb, with its particle.</param>
/// <param name="Tail">What stands behind it.</param>
/// <param name="Word">The codebook's cue.</param>
internal sealed record CueMention(Subject Subject, TokenRange Cue, CueTail Tail, CueWord Word);
