namespace Entente.Language.Features;

/// <summary>The settings of the tokens of a stretch of text.</summary>
internal static class SentenceSettings
{
    /// <summary>Fills <paramref name="settings"/> for the tokens from <paramref name="first"/> on.</summary>
    public static void Fill(string text, TextSpan[] tokens, int first, Span<TokenSetting> settings)
    {
        for (var i = 0; i < settings.Length; i++) settings[i] = GlueOf(tokens, first + i, first, first + settings.Length);
        Settings.Complete((text, tokens, first), settings.Length, static (at, i) => at.tokens[at.first + i].In(at.text), settings);
    }

    private static TokenSetting GlueOf(TextSpan[] tokens, int i, int first, int end)
    {
        var before = i > first && tokens[i - 1].End == tokens[i].Start ? TokenSetting.GluedBefore : TokenSetting.None;
        return i + 1 < end && tokens[i + 1].Start == tokens[i].End ? before | TokenSetting.GluedBehind : before;
    }
}
