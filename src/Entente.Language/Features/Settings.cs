namespace Entente.Language.Features;

/// <summary>Works out how tokens stand in their sentence, from where white space is.</summary>
internal static class Settings
{
    /// <summary>Adds to <paramref name="settings"/>, which hold the glue, what the forms say: the first word, and a sentence in capitals.</summary>
    public static void Complete<T>(T forms, int count, FormAt<T> formAt, Span<TokenSetting> settings)
    {
        var (small, capital) = (0, 0);
        var isFirst = true;
        for (var i = 0; i < count; i++)
        {
            var form = formAt(forms, i);
            foreach (var c in form)
            {
                if (char.IsLower(c)) small++;
                else if (char.IsUpper(c)) capital++;
            }

            if (!isFirst || form.Length == 0 || !char.IsLetterOrDigit(form[0])) continue;
            settings[i] |= TokenSetting.First;
            isFirst = false;
        }

        // Two words of initials are no headline.
        if (capital < 12 || small > capital / 8) return;
        for (var i = 0; i < count; i++) settings[i] |= TokenSetting.InCapitals;
    }
}

/// <summary>The form of the token at an index, wherever forms are kept.</summary>
internal delegate ReadOnlySpan<char> FormAt<in T>(T forms, int index);
