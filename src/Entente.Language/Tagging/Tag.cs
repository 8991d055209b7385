namespace Entente.Language.Tagging;

/// <summary>What a token is, in one label: universal part of speech, Penn part of speech and morphological features.</summary>
internal readonly record struct Tag(string Upos, string Xpos, string Features);
