using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Ledger.Linking.Profiles;

namespace Entente.Ledger.Linking.Likeness;

/// <summary>A dealing made ready for comparison: one is compared with dozens of others, so all that is its own is worked out once.
/// Immutable.</summary>
internal sealed class ComparedDealing
{
    private const double Telling = 1;
    private static readonly string[] Occasions = ["meeting", "negotiation"];
    private static readonly string[] Many = ["financing", "supply", "extraction"];

    public ComparedDealing(LinkProfile profile, WordWeights weights, int number)
    {
        (Profile, Number) = (profile, number);
        Parties = new ComparedParties(profile.Parties);
        Names = new WeightedWords(profile.Names, weights.OfName);
        TellingSubject = new WeightedWords(profile.SubjectNames.Where(name => weights.OfName(name) >= Telling), weights.OfName);
        Subject = new WeightedWords(profile.Subject, weights.OfWord);
        Words = new WeightedWords(profile.Subject.Concat(profile.Words), weights.OfWord);
        Terms = [.. profile.Terms.Select(term => new ComparedTerm(term))];
        Day = PartialDate.TryParse(profile.Published)?.First.DayNumber;
        IsOccasion = Occasions.Contains(profile.Kind);
        IsMembership = profile.Kind == "membership";
        IsOneOfMany = Many.Contains(profile.Kind);
    }

    public LinkProfile Profile { get; }

    /// <summary>By which <see cref="LikenessMemory"/> knows it.</summary>
    public int Number { get; }

    public ComparedParties Parties { get; }

    /// <summary>Its names.</summary>
    public WeightedWords Names { get; }

    /// <summary>Those of its subject that name one thing among all.</summary>
    public WeightedWords TellingSubject { get; }

    /// <summary>The other words of its subject.</summary>
    public WeightedWords Subject { get; }

    /// <summary>The same, with those of its evidence.</summary>
    public WeightedWords Words { get; }

    public ImmutableArray<ComparedTerm> Terms { get; }

    /// <summary>The number of the day on which it was published; null where that is not known.</summary>
    public int? Day { get; }

    /// <summary>Talks or a meeting.</summary>
    public bool IsOccasion { get; }

    public bool IsMembership { get; }

    /// <summary>Of a kind of which states have many at a time.</summary>
    public bool IsOneOfMany { get; }
}
