using Entente.Language.Names;

namespace Entente.Language.Features;

/// <summary>
/// What a token looks like, as hashes: its form, its ends, its shape and its surroundings. Digits read as 0 and curly marks as straight
/// ones, so that what means the same looks the same.
/// </summary>
internal static class TokenFeatures
{
    /// <summary>The most hashes that one token gives.</summary>
    public const int MaxCount = 16;

    /// <summary>The hashes at the front that name the word itself; a rare word is trained without them at times.</summary>
    public const int WordCount = 2;

    /// <summary>The hash of the root, and of a word that training did not see.</summary>
    public const uint Root = 1, UnknownWord = 2;

    private const int MaxForm = 40;
    private const int LongestAffix = 4;

    /// <summary>Fills <paramref name="hashes"/> and says how many there are.</summary>
    public static int Of(ReadOnlySpan<char> form, TokenSetting setting, Span<uint> hashes)
    {
        Span<char> exact = stackalloc char[MaxForm];
        Span<char> lower = stackalloc char[MaxForm];
        var length = Normalise(form, exact, lower);
        exact = exact[..length];
        lower = lower[..length];
        hashes[0] = Hash(1, exact);
        hashes[1] = Hash(2, lower);
        var count = WordCount;
        for (var n = 1; n <= Math.Min(LongestAffix, length); n++)
        {
            hashes[count++] = Hash(10 + (uint)n, lower[^n..]);
            hashes[count++] = Hash(20 + (uint)n, lower[..n]);
        }

        var lists = WordLists.Known.ListsOf(lower);
        if (lists > 0) hashes[count++] = Mix(6, (uint)(lists << 1) | (char.IsUpper(exact[0]) ? 1u : 0u));
        var shape = Shape(exact, lower);
        hashes[count++] = Hash(3, lower[..shape]);
        hashes[count++] = Mix(Hash(4, lower[..shape]), (uint)setting & ~(uint)TokenSetting.InCapitals);
        hashes[count++] = Mix(5, (uint)setting);
        return count;
    }

    /// <summary>The hash of the word in small letters.</summary>
    public static uint WordHashOf(ReadOnlySpan<char> form)
    {
        Span<char> exact = stackalloc char[MaxForm];
        Span<char> lower = stackalloc char[MaxForm];
        return Hash(2, lower[..Normalise(form, exact, lower)]);
    }

    /// <summary>The hash of a label as a feature of the kind that <paramref name="template"/> numbers.</summary>
    public static uint HashOf(uint template, ReadOnlySpan<char> label) => Hash(template, label);

    /// <summary>One hash of two.</summary>
    public static uint Combined(uint left, uint right, uint template) => Mix(Mix(left, right), template);

    private static int Normalise(ReadOnlySpan<char> form, Span<char> exact, Span<char> lower)
    {
        // Of an endless word the beginning and the end say enough.
        var length = Math.Min(form.Length, MaxForm);
        for (var i = 0; i < length; i++)
        {
            var c = form[i < MaxForm / 2 ? i : form.Length - length + i];
            exact[i] = c switch
            {
                >= '0' and <= '9' => '0',
                '’' or '‘' or '`' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                _ => c,
            };
            lower[i] = char.ToLowerInvariant(exact[i]);
        }

        return length;
    }

    // "Xxxx0-x": runs beyond two alike are cut. Written over the lower form, of which nothing more is needed.
    private static int Shape(ReadOnlySpan<char> exact, Span<char> shape)
    {
        var length = 0;
        for (var i = 0; i < exact.Length; i++)
        {
            var c = exact[i] == '0' ? '0' : char.IsUpper(exact[i]) ? 'X' : char.IsLetter(exact[i]) ? 'x' : exact[i];
            if (length < 2 || shape[length - 1] != c || shape[length - 2] != c) shape[length++] = c;
        }

        return length;
    }

    private static uint Hash(uint template, ReadOnlySpan<char> text)
    {
        var hash = Mix(2166136261, template);
        foreach (var c in text) hash = Mix(hash, c);
        return Mix(hash, (uint)text.Length);
    }

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        return hash ^ (hash >> 15);
    }
}
