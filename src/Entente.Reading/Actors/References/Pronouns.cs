using Entente.Reading.Actors.Phrases;

namespace Entente.Reading.Actors.References;

/// <summary>Resolves "he", "she", "it", "they" and their possessives where the same or the previous sentence leaves one clear antecedent.</summary>
internal sealed class Pronouns(ActorWords words, List<Draft> drafts)
{
    private const int MostLookedAt = 40;

    /// <summary>The drafts with the pronouns that could be resolved, in order.</summary>
    public List<Draft> Resolve()
    {
        var resolved = new List<Draft>(drafts.Count);
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (next < drafts.Count && drafts[next].First <= i) resolved.Add(drafts[next++]);
            if (resolved.Count > 0 && resolved[^1].End > i) continue;
            if (Antecedent(resolved, i) is { } found) resolved.Add(Reference(i, found));
        }

        resolved.AddRange(drafts.Skip(next));
        return resolved;
    }

    private static Draft Reference(int at, Draft found) =>
        new(at, at + 1, found.Type, ActorForm.Reference, found.Codes, found.Name) { IsGroup = found.IsGroup };

    private Draft? Antecedent(List<Draft> before, int at) => words.Key(at) switch
    {
        "HE" or "SHE" => Person(before, at),
        "HIS" or "HER" => Person(before, at),
        "IT" when IsActing(at) => Thing(before, at),
        "ITS" => Thing(before, at),
        "THEY" or "THEIR" => Group(before, at),
        _ => null,
    };

    // "It said", "it would": not "it is clear that", nor an object.
    private bool IsActing(int at)
    {
        var next = words.Key(at + 1);
        if (ClosedWords.IsSpeechVerb(next) || next is "WOULD" or "WILL" or "HAD" or "HAS" or "PLANS" or "WANTS" or "ALSO" or "SIGNED" or "AGREED" or "EXPECTS") return true;
        return ClosedWords.IsVerbLike(next) && !next.EndsWith("EEMS", StringComparison.Ordinal) && next is not ("APPEARS" or "REMAINS");
    }

    // The subject of a sentence before, else the last one named: a pronoun goes on about whom the text goes on about.
    private Draft? Person(List<Draft> before, int at)
    {
        var sentence = words.Text.Token(at).SentenceIndex;
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            var people = InSentence(before, s).Where(d => d.Type == ActorType.Person && IsNamed(d)).ToList();
            if (people.Count == 0) continue;
            return people.FirstOrDefault(p => Speaks(p)) ?? (s == sentence ? people[^1] : people[0]);
        }

        return null;
    }

    private Draft? Thing(List<Draft> before, int at)
    {
        var sentence = words.Text.Token(at).SentenceIndex;
        for (var s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            var all = InSentence(before, s).Where(IsThing).ToList();
            var things = all.Where((d, i) => !AreJoined(all.ElementAtOrDefault(i - 1), d) && !AreJoined(d, all.ElementAtOrDefault(i + 1))).ToList();
            if (things.Count == 0) continue;
            return things.FirstOrDefault(Speaks) ?? (s == sentence ? things[^1] : things[0]);
        }

        return null;
    }

    // "Turkey and Hungary have not ratified its membership": not that of one of them.
    private bool AreJoined(Draft? one, Draft? next) =>
        one is not null && next is not null && words.Key(one.End) == "AND" && (next.First == one.End + 1 || (next.First == one.End + 2 && words.Key(one.End + 1) == "THE"));

    private Draft? Group(List<Draft> before, int at)
    {
        var sentence = words.Text.Token(at).SentenceIndex;
        return InSentence(before, sentence).Concat(sentence > 0 ? InSentence(before, sentence - 1) : []).FirstOrDefault(d => d.IsGroup);
    }

    private static bool IsNamed(Draft draft) => draft.HasName || !draft.Codes.IsEmpty;

    private static bool IsThing(Draft draft) =>
        !draft.Codes.IsEmpty && !draft.IsGroup && !draft.IsDateline && draft.Form != ActorForm.Adjective
        && draft.Type is ActorType.State or ActorType.Organisation or ActorType.Company or ActorType.Body;

    private bool Speaks(Draft draft) => ClosedWords.IsSpeechVerb(words.Key(draft.End)) || ClosedWords.IsSpeechVerb(words.Key(draft.First - 1));

    // Not farther than the eye: a sentence of thousands of names has no clear antecedent.
    private IEnumerable<Draft> InSentence(List<Draft> before, int sentence)
    {
        var i = before.Count;
        while (i > 0 && before.Count - i < MostLookedAt && words.Text.Token(before[i - 1].First).SentenceIndex >= sentence) i--;
        for (; i < before.Count && words.Text.Token(before[i].First).SentenceIndex == sentence; i++) yield return before[i];
    }
}
