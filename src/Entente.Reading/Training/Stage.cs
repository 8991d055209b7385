using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Standing;

namespace Entente.Reading.Training;

/// <summary>The stages in which choices are learned: each sees what the ones before it make of articles that they were not trained on.</summary>
internal enum Stage
{
    /// <summary>Triggers and the roles of actors beside them.</summary>
    Anchors,

    /// <summary>Which triggers go together.</summary>
    Merging,

    /// <summary>Who takes part in a draft.</summary>
    Parties,

    /// <summary>Who deals with whom in a draft.</summary>
    Pairs,

    /// <summary>Which drafts are dealings.</summary>
    Accepting,

    /// <summary>Status, terms and sources of dealings.</summary>
    Filling,
}

/// <summary>The choices of each stage.</summary>
internal static class Stages
{
    private const double Root = 0.5;
    private static readonly string[] YesNo = ["no", "yes"];

    /// <summary>The choices of the stage: name, classes, and how strongly large weights are held down.</summary>
    public static (string Name, string[] Classes, Penalty Penalty)[] ChoicesOf(Stage stage) => stage switch
    {
        Stage.Anchors => [(ChoiceNames.Anchor, YesNo, new(6, Root)), (ChoiceNames.Role, Sides.Classes, new(20)), (ChoiceNames.Host, YesNo, new(6, Root))],
        Stage.Merging => [(ChoiceNames.Same, YesNo, new(8, Root))],
        Stage.Parties => [(ChoiceNames.Party, YesNo, new(3, Root))],
        Stage.Pairs => [(ChoiceNames.Pair, YesNo, new(8, Root))],
        Stage.Accepting => [(ChoiceNames.Accept, YesNo, new(18, Root))],
        _ => [(ChoiceNames.Status, StatusFeatures.Classes, new(3.5, Root)), (ChoiceNames.Term, YesNo, new(4, Root)), (ChoiceNames.Source, YesNo, new(10, Root))],
    };
}
