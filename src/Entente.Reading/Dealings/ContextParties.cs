using System.Collections.Immutable;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>Gives a candidate that names one party, or none, those that the sentence or the article leaves no doubt about.</summary>
internal sealed class ContextParties(Salience salience)
{
    /// <summary>The candidate with its missing parties, or null where none can be told.</summary>
    public Candidate? Complete(Candidate candidate)
    {
        var parties = candidate.Parties;
        foreach (var role in Missing(candidate))
        {
            if (Filler(candidate, parties, role) is not { } filler) return null;
            parties = parties.Add(filler);
        }

        return candidate with { Parties = parties };
    }

    private static IEnumerable<string> Missing(Candidate candidate)
    {
        var codes = candidate.Parties.Where(p => p.Role != Roles.Host).Select(p => p.Code).Distinct().Count();
        if (candidate.Kind.IsSymmetric || candidate.Parties.Any(p => p.Role == Roles.Party)) return Enumerable.Repeat(Roles.Party, Math.Max(0, 2 - codes));
        var filled = candidate.Parties.Select(p => p.Role).ToHashSet(StringComparer.Ordinal);
        return candidate.Trigger.Trigger.Roles.Select(r => r.Role).Take(2).Where(r => !filled.Contains(r));
    }

    private RoleFiller? Filler(Candidate candidate, ImmutableArray<RoleFiller> parties, string role)
    {
        foreach (var named in salience.At(candidate.Sentence))
        {
            if (parties.Any(p => p.Code == named.Code) || !Suits(role, named.Mention)) continue;
            return named.Weight >= 0.6 ? new RoleFiller(role, named.Code, named.Mention) : null;
        }

        return null;
    }

    private static bool Suits(string role, ActorMention mention) => role switch
    {
        "organisation" => mention.Type == ActorType.Organisation,
        "member" or "host" => mention.Type != ActorType.Organisation,
        _ => true,
    };
}
