namespace Entente.Web.Judging;

/// <summary>A button that answers a question.</summary>
/// <param name="Key">What to press for it; null where no key stands for it.</param>
/// <param name="Decision">What it decides.</param>
/// <param name="Text">What it says.</param>
public sealed record Answer(string? Key, Decision Decision, string Text);
