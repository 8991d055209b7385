using Entente.Codebook;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Judging;

/// <summary>Says which value of a deal a judgement is about, and refuses what cannot be one.</summary>
internal sealed class JudgedValue(LedgerSession session, CodebookEdition edition)
{
    /// <summary>Property, unit and value; null where the deal as a whole is judged.</summary>
    /// <param name="request">What an analyst asks for.</param>
    /// <param name="deal">The id of the deal.</param>
    /// <exception cref="UnfitJudgementException">It asks for what cannot be.</exception>
    public (string Property, string Unit, string Value)? Of(JudgementRequest request, string deal)
    {
        if (request is { Property: null } and not { Value: null, Unit: null }) throw new UnfitJudgementException("Say of which property this is the value or the unit.");
        if (request.Verdict == Verdict.Correct && string.IsNullOrWhiteSpace(request.Note)) throw new UnfitJudgementException("A correction needs a note that says why.");
        if (request is { Verdict: Verdict.Correct } and ({ Property: null } or { Value: null })) throw new UnfitJudgementException("A correction needs a property and a value.");
        if (request.Property is not { } property) return null;
        var summary = session.Deals.Find([deal]).Values.Single();
        var value = property == DealProperty.Status ? StatusOf(request, summary) : TermOf(request, summary);
        if (request.Verdict != Verdict.Correct) RefuseUnstated(deal, value);
        return value;
    }

    private static (string Property, string Unit, string Value) StatusOf(JudgementRequest request, DealSummary deal)
    {
        if (request.Verdict == Verdict.Dismiss) throw new UnfitJudgementException("A status is not dismissed; correct it, or dismiss the deal.");
        var value = request.Value ?? Names.Of(deal.Status);
        return Names.TryParse<Status>(value) is not null
            ? (DealProperty.Status, "", value)
            : throw new UnfitJudgementException($"'{value}' is no status. One is: {string.Join(", ", Enum.GetValues<Status>().Select(s => Names.Of(s)))}.");
    }

    private (string Property, string Unit, string Value) TermOf(JudgementRequest request, DealSummary deal)
    {
        if (DealProperty.TermTypeOf(request.Property!) is not { } type)
            throw new UnfitJudgementException($"'{request.Property}' is no property. One is: status, {string.Join(", ", Enum.GetValues<TermType>().Select(t => Names.Of(t)))}.");
        SummaryTerm[] terms = [.. deal.Terms.Where(t => t.Type == type && (request.Unit is null || t.Unit == request.Unit))];
        if (request.Unit is null && terms.Length > 1) throw new UnfitJudgementException($"The deal has {request.Property} in several units ({string.Join(", ", terms.Select(t => t.Unit))}). Name one.");
        if (terms.Length == 0) RefuseUnit(request, type);
        var value = request.Value is null ? terms[0].Value
            : TermValues.Canonical(type, request.Value) ?? throw new UnfitJudgementException($"'{request.Value}' is no value of {request.Property}: {TermValues.Form(type)}.");
        return (request.Property!, terms.Length > 0 ? terms[0].Unit : request.Unit ?? "", value);
    }

    // The deal has no such term: one may be set, in a unit that there is.
    private void RefuseUnit(JudgementRequest request, TermType type)
    {
        var unit = request.Unit ?? "";
        if (request.Verdict != Verdict.Correct || (unit.Length == 0 && TermValues.HasUnit(type)))
            throw new UnfitJudgementException($"The deal has no {request.Property}{(unit.Length == 0 ? "" : $" in {unit}")}; to set one, correct it, and name the unit.");
        if (!TermUnits.Fits(type, unit, edition)) throw new UnfitJudgementException($"'{unit}' is no unit of {request.Property}: {TermUnits.Form(type)}.");
    }

    // To confirm or dismiss what nobody says would settle the matter without effect, and supersede what was settled in it.
    private void RefuseUnstated(string deal, (string Property, string Unit, string Value) value)
    {
        var members = session.Members.OfDeals([deal]).Select(r => r.Key);
        string[] stated =
        [
            .. session.Entries.OfDeals([deal])[deal].Where(e => e.Property == value.Property && e.Unit == value.Unit).OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Value)
                .Concat(session.Judgements.OnMembers(members).SelectMany(j => j).Where(j => j.Verdict == Verdict.Correct && j.Property == value.Property && j.Unit == value.Unit).Select(j => j.Value!))
                .Distinct(StringComparer.Ordinal),
        ];
        if (stated.Contains(value.Value)) return;
        throw new UnfitJudgementException(
            $"Nobody says {$"{value.Property} {value.Value} {value.Unit}".TrimEnd()} of this deal. What is said: {string.Join(", ", stated)}. To set another value, correct it.");
    }
}
