using Entente.Ledger;
using Entente.Ledger.Linking;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Entente.Web.Serving;

/// <summary>What goes wrong becomes a page that says what and what to do; no reader sees a stack trace.</summary>
internal sealed partial class FaultPages(RequestDelegate next, ILogger<FaultPages> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted && e is not OperationCanceledException)
        {
            // What is wrong with the address would be wrong with the page that says so.
            if (e is WrongAddressException) context.Request.QueryString = QueryString.Empty;
            if (e is not (WrongAddressException or LedgerException or ContradictoryJudgementsException or BadHttpRequestException or InvalidDataException)) LogFault(context.Request.Path, e);
            // A page that broke off has left a header behind that the next one sets again.
            context.Response.Headers.Remove("blazor-enhanced-nav");
            await Of(e, context.Request).ExecuteAsync(context);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Path} could not be made.")]
    private partial void LogFault(string path, Exception fault);

    private static IResult Of(Exception fault, HttpRequest request) => fault switch
    {
        WrongAddressException e => Page.Fault(e.Status, e.Message, e.Remedy),
        UnknownNameException e => Page.Fault(404, e.Message, RemedyOf(request)),
        UnfitJudgementException e => Page.Fault(400, e.Message, "Nothing has been changed."),
        ContradictoryJudgementsException e => Page.Fault(409, e.Message, "Nothing has been changed. The judgements of each deal stand at the end of its page."),
        UnusableLedgerException e => Page.Fault(503, e.Message, "The workbench goes on once the ledger can be reached."),
        LedgerException e => Page.Fault(500, e.Message, "Nothing has been changed."),
        BadHttpRequestException { StatusCode: 413 } or InvalidDataException => Page.Fault(413, "That is too much for one request.", "Send less at a time; nothing has been changed."),
        BadHttpRequestException e => Page.Fault(e.StatusCode, "The request cannot be understood.", "Follow a link of the workbench."),
        _ => Page.Fault(500, "The page could not be made.", "This is a fault of the program; the ledger has not been changed."),
    };

    // The message tells how such a name is written; this, why one that was right may be so no more.
    private static string RemedyOf(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? "Nothing has been changed."
        : request.Path.ToString().Contains("/deals/", StringComparison.Ordinal) ? "It may have been joined to another deal: look for it in the list."
        : "Follow a link to it, or look for it in the list.";
}
