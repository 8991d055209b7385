using Entente.Cli.Rendering;

namespace Entente.Tests.Cli;

public class ProgressLineTests
{
    private readonly ManualTime _time = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    [Fact]
    public void The_first_second_is_silent()
    {
        var progress = new ProgressLine(_error, isTerminal: true, _time);
        _time.Advance(TimeSpan.FromSeconds(0.9));
        progress.Report(50);
        progress.Finish();
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_terminal_sees_one_line_that_is_cleared_at_the_end()
    {
        var progress = new ProgressLine(_error, isTerminal: true, _time);
        _time.Advance(TimeSpan.FromSeconds(2));
        progress.Report(1200);
        progress.Finish();
        Assert.StartsWith("\r1,200 articles read, 600 a second", _error.ToString());
        Assert.EndsWith("\r", _error.ToString());
    }

    [Fact]
    public void One_article_is_told_as_one()
    {
        var progress = new ProgressLine(_error, isTerminal: false, _time);
        _time.Advance(TimeSpan.FromSeconds(4));
        progress.Report(1);
        Assert.StartsWith("1 article read, less than 1 a second", _error.ToString());
    }

    [Fact]
    public void A_file_gets_a_line_every_ten_seconds()
    {
        var progress = new ProgressLine(_error, isTerminal: false, _time);
        for (var second = 0; second < 25; second++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            progress.Report(second);
        }

        Assert.Equal(3, _error.ToString().Count(c => c == '\n'));
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan by) => _ticks += by.Ticks;
    }
}
