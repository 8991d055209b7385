using Entente.Reading.Choices;
using Entente.Reading.Dealings;
using Entente.Reading.Dealings.Binding;
using Entente.Reading.Dealings.Merging;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Standing;
using Entente.Reading.Dealings.Triggers;
using Entente.Reading.Dealings.Writing;

namespace Entente.Reading.Training;

/// <summary>Makes of an annotated article the choices whose answers are known.</summary>
internal sealed class ExampleMaker(ArticleFrame frame, GoldArticle gold, FeatureNames names)
{
    private const int UsualPairs = 12;
    private readonly GoldAligner _aligner = new(frame, gold);
    private readonly FirstLook _look = new(frame, names);

    /// <summary>The stage's examples, with what the model of the stages before makes of the article.</summary>
    public ExampleSet Make(Stage stage, ReadingModel before)
    {
        var reader = new DraftReader(frame, before, _look, names);
        var set = new ExampleSet(gold.Weight);
        switch (stage)
        {
            case Stage.Anchors: AddAnchors(set, reader); break;
            case Stage.Merging: AddPairs(set, reader); break;
            case Stage.Parties: AddParties(set, reader); break;
            case Stage.Pairs: AddDeals(set, reader); break;
            case Stage.Accepting: AddDrafts(set, reader, reader.Merge(reader.Score())); break;
            default:
                AddFillings(set, reader.Choose(reader.Merge(reader.Score())));
                AddStatuses(set, reader);
                break;
        }

        return set;
    }

    private void AddAnchors(ExampleSet set, DraftReader reader)
    {
        foreach (var anchor in frame.Anchors)
        {
            var dealing = _aligner.DealingOf(anchor);
            set.Add(ChoiceNames.Anchor, _look.Of(anchor), dealing >= 0 ? 1 : 0);
            if (dealing < 0) continue;
            foreach (var mention in reader.MentionsOf(anchor)) AddRole(set, anchor, mention, _aligner.PartiesOf(dealing));
        }
    }

    private void AddRole(ExampleSet set, Anchor anchor, Mention mention, IEnumerable<GoldParty> parties)
    {
        var features = _look.Of(anchor, mention);
        var sides = parties.Where(p => mention.Codes.Contains(p.Code) && anchor.Kind.Kind.Roles.Contains(p.Role)).Select(p => SideOf(anchor.Kind, parties, p)).ToList();
        set.Add(ChoiceNames.Role, features, (int)sides.Where(s => s != Side.Host).FirstOrDefault());
        if (Sides.RoleOf(anchor.Kind, Side.Host) is not null && mention.Sentence == anchor.Sentence) set.Add(ChoiceNames.Host, features, sides.Contains(Side.Host) ? 1 : 0);
    }

    // A long article has hundreds of pairs, a short one a few: each counts for the root of its pairs.
    private void AddPairs(ExampleSet set, DraftReader reader)
    {
        var told = frame.Anchors.Where(a => _aligner.DealingOf(a) >= 0).Select(a => reader.WithRoles(a, 1)).ToList();
        var pairs = told.SelectMany((later, l) => told.Take(l).Where(earlier => earlier.Anchor.Kind == later.Anchor.Kind).Select(earlier => (earlier, later))).ToList();
        var share = Math.Sqrt((double)UsualPairs / Math.Max(1, pairs.Count));
        foreach (var (earlier, later) in pairs)
            set.Add(ChoiceNames.Same, reader.Same.Of(earlier, later), _aligner.DealingOf(earlier.Anchor) == _aligner.DealingOf(later.Anchor) ? 1 : 0, share);
    }

    private void AddParties(ExampleSet set, DraftReader reader)
    {
        foreach (var draft in reader.Group(reader.Score()))
        {
            if (_aligner.DealingOf(draft) is var dealing && dealing < 0) continue;
            var best = PartyTable.Best(draft.Anchors);
            var parties = _aligner.PartiesOf(dealing).ToList();
            foreach (var chance in best) set.Add(ChoiceNames.Party, reader.Parties.Of(draft, chance, best), IsParty(draft, parties, chance) ? 1 : 0);
        }
    }

    private void AddDeals(ExampleSet set, DraftReader reader)
    {
        foreach (var draft in reader.Group(reader.Score()))
        {
            if (_aligner.DealingOf(draft) is var dealing && dealing < 0) continue;
            var parties = _aligner.PartiesOf(dealing).ToList();
            var pairs = PartyChooser.Pairs(reader.Judge(draft));
            foreach (var (one, other) in pairs)
                set.Add(ChoiceNames.Pair, reader.Pairs.Of(draft, one, other, pairs), IsParty(draft, parties, one) && IsParty(draft, parties, other) ? 1 : 0);
        }
    }

    private static bool IsParty(Draft draft, List<GoldParty> parties, RoleChance chance) =>
        parties.Exists(p => p.Code == chance.Code && SideOf(draft.Kind, parties, p) == chance.Side);

    // Who guarantees a loan stands beside who lends it; who guarantees exports stands where a lender would.
    private static Side SideOf(KindWords kind, IEnumerable<GoldParty> parties, GoldParty party) =>
        party.Role == Roles.Guarantor && !parties.Any(p => p.Role == kind.Kind.Roles[0]) ? Side.Active : Sides.Of(kind, party.Role);

    private void AddDrafts(ExampleSet set, DraftReader reader, List<Draft> drafts)
    {
        var dealings = _aligner.DealingsOf(drafts);
        for (var d = 0; d < drafts.Count; d++) set.Add(ChoiceNames.Accept, reader.Accept.Of(drafts[d], drafts), dealings[d] >= 0 ? 1 : 0);
    }

    private void AddFillings(ExampleSet set, List<Draft> drafts)
    {
        var matched = _aligner.DealingsOf(drafts);
        var dealings = drafts.Select((d, i) => matched[i] >= 0 ? matched[i] : _aligner.DealingOf(d)).ToArray();
        var status = new StatusFeatures(frame, names);
        var sources = new SourceFeatures(frame, names);
        for (var d = 0; d < drafts.Count; d++)
        {
            if (dealings[d] < 0) continue;
            if (gold.NotesTerms) AddTerms(set, drafts, d, gold.Dealings[dealings[d]]);
            var dealing = gold.Dealings[dealings[d]];
            set.Add(ChoiceNames.Status, status.Of(drafts[d]), (int)dealing.Status);
            if (!gold.NotesSources) continue;
            foreach (var statement in sources.Around(drafts[d]))
                set.Add(ChoiceNames.Source, sources.Of(drafts[d], statement), dealing.Sources.Any(s => NameLikeness.IsSame(s, statement.Speaker)) ? 1 : 0);
        }
    }

    // The triggers that were noted, put together as noted: more dealings than are found, to learn their status from.
    private void AddStatuses(ExampleSet set, DraftReader reader)
    {
        var status = new StatusFeatures(frame, names);
        var scored = reader.ScoreAll();
        foreach (var group in scored.Where(a => _aligner.DealingOf(a.Anchor) >= 0).GroupBy(a => _aligner.DealingOf(a.Anchor)))
        {
            var draft = new Draft(group.First());
            foreach (var anchor in group.Skip(1)) draft.Add(anchor);
            set.Add(ChoiceNames.Status, status.Of(draft), (int)gold.Dealings[group.Key].Status);
        }
    }

    private void AddTerms(ExampleSet set, List<Draft> drafts, int d, GoldDealing dealing)
    {
        var features = new TermFeatures(frame, names);
        foreach (var term in frame.Terms.Where(t => !t.IsConversion && TermBinder.Near(t, drafts, features).Contains(d)))
            foreach (var sense in TermBinder.SensesOf(term))
            {
                var isOf = GoldAligner.Has(dealing, term, sense);
                set.Add(ChoiceNames.Term, features.Of(drafts[d], term, sense, drafts), isOf ? 1 : 0);
            }
    }
}
