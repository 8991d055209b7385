namespace Entente.Ledger.Storage;

/// <summary>What was seen from a point of view, as SQL over <c>appearances s</c>: the places of publication that were out by then, and known.</summary>
internal static class PastView
{
    private const string Day = "substr(coalesce(s.published || '-01-01', s.known_since), 1, 10)";
    private const string WasOut = $"{Day} <= @day";
    private const string WasKnown = "s.known_since <= @known";

    /// <summary>Whether a place was seen then.</summary>
    public static string Sees(AsOf asOf) => asOf switch
    {
        { Known: null } => WasOut,
        { Published: null } => WasKnown,
        _ => $"{WasKnown} and {WasOut}",
    };

    /// <summary>The values that the clause names.</summary>
    public static Dictionary<string, object?> Parameters(AsOf asOf)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (asOf.Known is { } known) parameters["known"] = StoredText.Of(known);
        if (asOf.Published is { } day) parameters["day"] = PublicationDay.Text(day);
        return parameters;
    }
}
