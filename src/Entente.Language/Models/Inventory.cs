using System.Collections.Frozen;

namespace Entente.Language.Models;

/// <summary>A closed list of labels, and each one's place in it.</summary>
internal sealed class Inventory<T>
    where T : notnull
{
    private readonly T[] _items;
    private readonly FrozenDictionary<T, int> _places;

    public Inventory(IEnumerable<T> items)
    {
        _items = [.. items];
        _places = _items.Select((item, place) => (item, place)).ToFrozenDictionary(p => p.item, p => p.place);
    }

    public int Count => _items.Length;

    public T this[int place] => _items[place];

    public IReadOnlyList<T> Items => _items;

    /// <summary>The place of <paramref name="item"/>; -1 if it is not in the list.</summary>
    public int PlaceOf(T item) => _places.GetValueOrDefault(item, -1);
}
