namespace Entente.Codebook.Vocabulary;

/// <summary>The time for which something holds, half-open: on the day of <paramref name="Until"/> it no longer does.</summary>
/// <param name="Since">Its first day; null: as far back as matters.</param>
/// <param name="Until">The day behind its last; null: it still holds.</param>
public readonly record struct Validity(PartialDate? Since, PartialDate? Until)
{
    /// <summary>Whether it holds on that day.</summary>
    public bool Covers(DateOnly day) => First <= day && day < End;

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Overlaps(Validity other) => Within(other) is var both && both.First < both.End;

    /// <summary>The time for which both hold.</summary>
    public Validity Within(Validity other) =>
        new(other.First > First ? other.Since : Since, other.End < End ? other.Until : Until);

    private DateOnly First => Since?.First ?? DateOnly.MinValue;

    private DateOnly End => Until?.First ?? DateOnly.MaxValue;
}
