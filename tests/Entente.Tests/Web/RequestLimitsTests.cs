using System.Net;
using Entente.Web.Serving;

namespace Entente.Tests.Web;

public class RequestLimitsTests
{
    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var served = await ServedLedger.Of();
        using var answer = await served.Send(new PageForm("/judgements", [new("note", new string('x', RequestLimits.LargestBody + 1))]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_refused()
    {
        await using var served = await ServedLedger.Of();
        using var answer = await served.Send(new PageForm("/judgements", [.. Enumerable.Range(0, 100).Select(i => KeyValuePair.Create($"f{i}", "x"))]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Many_changes_at_a_time_are_held_back_and_looking_goes_on()
    {
        await using var served = await ServedLedger.Of();
        var statuses = await Task.WhenAll(Enumerable.Range(0, 120).Select(async _ =>
        {
            using var answer = await served.Send(new PageForm("/judgements", []));
            return answer.StatusCode;
        }));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        await served.Page("/deals");
    }
}
