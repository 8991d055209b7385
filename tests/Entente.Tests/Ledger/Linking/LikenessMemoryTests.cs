using Entente.Ledger.Linking.Likeness;

namespace Entente.Tests.Ledger.Linking;

public sealed class LikenessMemoryTests
{
    private readonly LikenessMemory _memory = new();

    [Theory]
    [InlineData("0")]
    [InlineData("0.4999")]
    [InlineData("1")]
    public void A_likeness_is_known_in_either_order(string likeness)
    {
        _memory.Keep(3, 7, Number(likeness));
        Assert.Equal([Number(likeness), Number(likeness)], [_memory.Find(3, 7), _memory.Find(7, 3)]);
    }

    [Fact]
    public void What_is_remembered_is_written_as_what_was_worked_out()
    {
        _memory.Keep(3, 7, LikenessMemory.Written(0.457m));
        Assert.Equal(["0.4570", "0.4570"], new[] { LikenessMemory.Written(0.457m), _memory.Find(3, 7)!.Value }.Select(v => v.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Other_pairs_are_not_known()
    {
        _memory.Keep(3, 7, 0.5m);
        Assert.Equal([null, null, null], [_memory.Find(3, 8), _memory.Find(37, 0), _memory.Find(1 << 25, 7)]);
    }

    [Fact]
    public void What_is_remembered_is_right_however_much_there_is()
    {
        for (var i = 1; i <= 3000; i++)
            for (var j = i + 1; j <= Math.Min(i + 1000, 3000); j++) _memory.Keep(i, j, Likeness(i, j));
        for (var i = 1; i < 3000; i++) Assert.True(_memory.Find(i + 1, i) is null || _memory.Find(i, i + 1) == Likeness(i, i + 1));
    }

    [Fact]
    public void Dealings_beyond_its_room_are_not_remembered()
    {
        _memory.Keep(1 << 25, 7, 0.5m);
        Assert.Null(_memory.Find(1 << 25, 7));
    }

    private static decimal Likeness(int left, int right) => ((left * 31) + right) % 10_001 / 10_000m;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
