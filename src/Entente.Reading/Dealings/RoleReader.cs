using System.Collections.Immutable;
using Entente.Codebook.Vocabulary;
using Entente.Reading.Actors;

namespace Entente.Reading.Dealings;

/// <summary>Puts the actors beside a trigger into its roles, the cheapest first.</summary>
internal sealed class RoleReader(SentenceFrame frame)
{
    private const double Highest = 1.7;
    private const double HighestForHost = 0.9;
    private const double PerRank = 0.12;
    private readonly SlotReader _slots = new(frame);

    /// <summary>The parties of a trigger.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="roles">The slots beside the trigger and the verb that governs it.</param>
    /// <param name="anchor">The trigger's place.</param>
    public ImmutableArray<RoleFiller> Read(KindWords kind, IEnumerable<RoleSlots> roles, Anchor anchor)
    {
        var bids = roles.SelectMany(r => Bids(r, anchor)).Where(b => b.Cost <= (kind.IsEvent && b.Role == Roles.Host ? HighestForHost : Highest)).OrderBy(b => b.Cost).ThenBy(b => b.Phrase.First).ToList();
        var taken = new HashSet<ActorPhrase>(ReferenceEqualityComparer.Instance);
        var filled = new Dictionary<string, int>(StringComparer.Ordinal);
        var parties = ImmutableArray.CreateBuilder<RoleFiller>();
        foreach (var bid in bids)
        {
            var isHost = bid.Role == Roles.Host;
            if (!isHost && !taken.Add(bid.Phrase)) continue;
            if (filled.TryGetValue(bid.Role, out var count) && count >= Most(kind, bid.Role)) continue;
            filled[bid.Role] = count + 1;
            foreach (var member in bid.Phrase.Members) Add(parties, bid.Role, member);
        }

        return parties.ToImmutable();
    }

    private static int Most(KindWords kind, string role) => role == Roles.Party && kind.IsSymmetric ? 3 : 1;

    private static void Add(ImmutableArray<RoleFiller>.Builder parties, string role, ActorMention member)
    {
        foreach (var code in CodesOf(member))
            if (!parties.Any(p => p.Role == role && p.Code == code)) parties.Add(new RoleFiller(role, code, member));
    }

    /// <summary>All codes of "the two countries"; of an ambiguous name the likeliest.</summary>
    public static IEnumerable<string> CodesOf(ActorMention mention) =>
        mention.IsGroup ? mention.Codes : mention.Codes.Take(1);

    private IEnumerable<Bid> Bids(RoleSlots role, Anchor anchor)
    {
        for (var rank = 0; rank < role.Slots.Length; rank++)
            foreach (var filler in _slots.In(role.Slots[rank], anchor))
                if (Suits(role.Role, filler.Phrase)) yield return new Bid(role.Role, filler.Phrase, filler.Cost + (rank * PerRank));
    }

    private static bool Suits(string role, ActorPhrase phrase) =>
        phrase.Members.Any(m => !m.Codes.IsEmpty && m.Type != ActorType.Outlet && !m.IsDateline && Suits(role, m));

    private static bool Suits(string role, ActorMention mention) => role switch
    {
        Roles.Host when mention.Form is ActorForm.Adjective => false,
        Roles.Host => mention.Type is ActorType.Place or ActorType.State || mention.Form == ActorForm.Seat,
        "organisation" => mention.Type == ActorType.Organisation,
        "member" => mention.Type != ActorType.Organisation,
        _ => true,
    };

    private readonly record struct Bid(string Role, ActorPhrase Phrase, double Cost);
}
