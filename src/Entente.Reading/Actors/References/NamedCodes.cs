using System.Collections.Immutable;
using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Gives every mention of a name the codes that one mention of it has.</summary>
internal static class NamedCodes
{
    public static void Spread(List<Draft> drafts)
    {
        var codes = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(d => !d.Codes.IsEmpty && d.HasName)) codes.TryAdd(draft.Name, draft.Codes);
        for (var i = 0; i < drafts.Count; i++)
            if (drafts[i].Codes.IsEmpty && codes.TryGetValue(drafts[i].Name, out var known)) drafts[i] = drafts[i] with { Codes = known };
    }
}
