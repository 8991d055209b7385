using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Language;

namespace Entente.Reading.Statements;

/// <summary>On whose word a stretch of the article stands.</summary>
internal sealed class AttributionFinder(ImmutableArray<Statement> statements)
{
    /// <summary>The source of the statement that covers most of <paramref name="span"/>; null where the article itself says most of
    /// it.</summary>
    public Attribution? For(TextSpan span)
    {
        Statement? best = null;
        var most = 0;
        foreach (var statement in statements)
        {
            if (statement.Content.Start >= span.End) break;
            var shared = Math.Min(span.End, statement.Content.End) - Math.Max(span.Start, statement.Content.Start);
            if (shared > most) (best, most) = (statement, shared);
        }

        return best is not null && most * 2 >= span.Length ? new Attribution(best.Speaker, best.Relay, best.SpeakerEvidence) : null;
    }
}
