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
        progress.Report(1);
        _time.Advance(TimeSpan.FromSeconds(0.9));
        progress.Report(50);
        progress.Finish();
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void What_comes_before_the_first_article_is_not_reading()
    {
        var progress = new ProgressLine(_error, isTerminal: false, _time);
        _time.Advance(TimeSpan.FromSeconds(4));
        progress.Report(1);
        progress.Finish();
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_terminal_sees_one_line_and_at_the_end_how_many_there_were()
    {
        var progress = new ProgressLine(_error, isTerminal: true, _time);
        progress.Report(1);
        _time.Advance(TimeSpan.FromSeconds(2));
        progress.Report(1201);
        progress.Report(1301);
        progress.Finish();
        Assert.Equal("\r1,201 articles read, 600 a second  \r1,301 articles read, 650 a second in all\n", _error.ToString());
    }

    [Fact]
    public void Slow_reading_is_told_as_such()
    {
        var progress = new ProgressLine(_error, isTerminal: false, _time);
        progress.Report(1);
        _time.Advance(TimeSpan.FromSeconds(4));
        progress.Report(2);
        Assert.StartsWith("2 articles read, less than 1 a second", _error.ToString());
    }

    [Fact]
    public void A_file_gets_a_line_every_ten_seconds_and_one_at_the_end()
    {
        var progress = new ProgressLine(_error, isTerminal: false, _time);
        for (var second = 0; second < 25; second++)
        {
            progress.Report(second);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        progress.Finish();
        Assert.Equal(4, _error.ToString().Count(c => c == '\n'));
        Assert.EndsWith(" in all\n", _error.ToString());
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan by) => _ticks += by.Ticks;
    }
}
