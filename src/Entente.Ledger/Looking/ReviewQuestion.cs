using Entente.Ledger.Linking;

namespace Entente.Ledger.Looking;

/// <summary>Something that an analyst should judge; open until a judgement or a later article settles it.</summary>
/// <param name="Key">Names it as long as it is open.</param>
/// <param name="Deal">The id of the deal that it is about.</param>
public abstract record ReviewQuestion(string Key, string Deal);

/// <summary>Whether two dealings, now in different deals, are about one.</summary>
/// <param name="Pair">The dealings.</param>
/// <param name="Deal">The deal of the earlier one.</param>
/// <param name="OtherDeal">The deal of the later one.</param>
public sealed record LinkQuestion(AmbiguousPair Pair, string Deal, string OtherDeal)
    : ReviewQuestion($"link-{ContentKey.Of(Pair.Earlier, Pair.Later)}", Deal);

/// <summary>Which of the values that contradict each other is right.</summary>
/// <param name="Deal">A deal with its status or a term in conflict, or several.</param>
public sealed record ConflictQuestion(string Deal) : ReviewQuestion($"conflict-{Deal}", Deal);

/// <summary>Whether there is a deal at all, of which no reading is sure.</summary>
/// <param name="Deal">A deal that no analyst has confirmed or dismissed.</param>
/// <param name="Confidence">Of its surest dealing.</param>
public sealed record DoubtQuestion(string Deal, decimal Confidence) : ReviewQuestion($"doubt-{Deal}", Deal)
{
    /// <summary>A deal is doubtful whose dealings were all more likely misread than not: their confidence is below this.</summary>
    public const decimal Below = 0.5m;
}
