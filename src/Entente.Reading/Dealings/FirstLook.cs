using Entente.Reading.Choices;
using Entente.Reading.Dealings.Parties;
using Entente.Reading.Dealings.Triggers;

namespace Entente.Reading.Dealings;

/// <summary>
/// What is seen of each trigger, and of each actor beside it, before anything is chosen. Training goes over an article many times and
/// keeps it; a reading looks once.
/// </summary>
internal sealed class FirstLook(ArticleFrame frame, FeatureNames? names)
{
    private readonly Dictionary<Anchor, FeatureList> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Anchor, Dictionary<Mention, FeatureList>> _roles = new(ReferenceEqualityComparer.Instance);

    public RoleFeatures Roles { get; } = new(frame, names);

    public AnchorFeatures Anchors => field ??= new AnchorFeatures(frame, Roles, names);

    public FeatureList Of(Anchor anchor)
    {
        if (names is null) return Anchors.Of(anchor);
        if (!_anchors.TryGetValue(anchor, out var seen)) _anchors[anchor] = seen = Anchors.Of(anchor);
        return seen;
    }

    public FeatureList Of(Anchor anchor, Mention mention)
    {
        if (names is null) return Roles.Of(anchor, mention);
        if (!_roles.TryGetValue(anchor, out var beside)) _roles[anchor] = beside = new(ReferenceEqualityComparer.Instance);
        if (!beside.TryGetValue(mention, out var seen)) beside[mention] = seen = Roles.Of(anchor, mention);
        return seen;
    }
}
