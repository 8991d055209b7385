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
    private static readonly string[] YesNo = ["no", "yes"];

    /// <summary>The choices of the stage: name, classes, and how strongly large weights are held down.</summary>
    public static (string Name, string[] Classes, double Penalty)[] ChoicesOf(Stage stage) => stage switch
    {
        Stage.Anchors => [(ChoiceNames.Anchor, YesNo, 40), (ChoiceNames.Role, Sides.Classes, 20), (ChoiceNames.Host, YesNo, 20)],
        Stage.Merging => [(ChoiceNames.Same, YesNo, 80)],
        Stage.Parties => [(ChoiceNames.Party, YesNo, 15)],
        Stage.Pairs => [(ChoiceNames.Pair, YesNo, 15)],
        Stage.Accepting => [(ChoiceNames.Accept, YesNo, 60)],
        _ => [(ChoiceNames.Status, StatusFeatures.Classes, 40), (ChoiceNames.Term, YesNo, 30), (ChoiceNames.Source, YesNo, 40)],
    };
}
