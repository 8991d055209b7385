using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Ledger.Exports.Graphs;

/// <summary>One value of one property of an entity, as FollowTheMoney states it.</summary>
/// <param name="Entity">Whose.</param>
/// <param name="Property">By its name in the schema; <c>id</c> for the statement that the entity is there.</param>
/// <param name="Value">As text.</param>
internal sealed record GraphStatement(GraphEntity Entity, string Property, string Value)
{
    /// <summary>The name of what all of it comes from.</summary>
    public const string Dataset = "entente";

    private const string Existence = "id";

    // What the model says of the properties that are written; all others are plain strings.
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [Existence] = Existence,
        ["name"] = "name",
        ["summary"] = "text",
        ["notes"] = "text",
        ["description"] = "text",
        ["publishedAt"] = "date",
        ["date"] = "date",
        ["startDate"] = "date",
        ["endDate"] = "date",
        ["sourceUrl"] = "url",
        ["amount"] = "number",
        ["involved"] = "entity",
        ["proof"] = "entity",
        ["subject"] = "entity",
        ["object"] = "entity",
        ["creditor"] = "entity",
        ["debtor"] = "entity",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The type of the property.</summary>
    public string Type => Types.GetValueOrDefault(Property, "string");

    /// <summary>As FollowTheMoney names statements: SHA-1 over data set, entity, property and value, joined by dots.</summary>
    public string Id => Convert.ToHexStringLower(Hash(Encoding.UTF8.GetBytes($"{Dataset}.{Entity.Id}.{Property}.{Value}")));

    /// <summary>That the entity is there, and each of its values.</summary>
    public static IEnumerable<GraphStatement> Of(GraphEntity entity) => entity.Properties
        .SelectMany(property => property.Value.Select(value => new GraphStatement(entity, property.Key, value)))
        .Prepend(new GraphStatement(entity, Existence, entity.Id));

    // The hash is the format's; it names, and protects nothing.
#pragma warning disable CA5350
    private static byte[] Hash(byte[] bytes) => SHA1.HashData(bytes);
#pragma warning restore CA5350
}
