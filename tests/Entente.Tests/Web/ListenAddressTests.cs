using System.Net;
using Entente.Tests.Ledger;
using Entente.Web;
using Entente.Web.Serving;

namespace Entente.Tests.Web;

public class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:0; http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://ledger.example:5080", false)]
    [InlineData("http://127.0.0.1:5080;http://192.168.0.4:5080", false)]
    public void Other_machines_are_kept_out(string addresses, bool isOfThisMachine) => Assert.Equal(isOfThisMachine, ListenAddress.IsOfThisMachine(addresses));

    [Fact]
    public void A_workbench_that_would_be_open_is_not_made()
    {
        using var place = LedgerPlace.Sqlite();
        Assert.Throws<ArgumentException>(() => WorkbenchHost.Create(new WorkbenchSettings(place.Store, SharedReader.Edition, "http://0.0.0.0:0")));
    }

    [Fact]
    public async Task A_name_that_was_made_to_lead_here_is_refused()
    {
        await using var served = await ServedLedger.Of();
        using var answer = await served.Ask("/deals", host: "rebound.example");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
