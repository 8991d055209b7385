using System.Net;
using System.Net.Sockets;
using Entente.Web.Serving;

namespace Entente.Web.Adding.Fetching;

/// <summary>What a web server answered.</summary>
/// <param name="Url">The address that answered, behind all redirects.</param>
/// <param name="Charset">The charset that it declared, if any.</param>
/// <param name="Content">The bytes, decompressed.</param>
internal sealed record FetchedPage(Uri Url, string? Charset, byte[] Content);

/// <summary>
/// Fetches pages for visitors, and lets none of them reach through it what he could not reach himself: the address is looked at when the
/// connection is made, whatever a name meant before, and for each redirect anew.
/// </summary>
internal sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostHeaderKilobytes = 32;
    private const string Remedy = "Save the page from your browser, and add the file.";

    private readonly Func<IPAddress, bool> _admits;
    private readonly TimeSpan _mostTime;
    private readonly HttpClient _client;

    /// <summary>A fetcher.</summary>
    /// <param name="admits">Which addresses it may connect to.</param>
    /// <param name="mostTime">For one page with all redirects.</param>
    public PageFetcher(Func<IPAddress, bool> admits, TimeSpan mostTime)
    {
        (_admits, _mostTime) = (admits, mostTime);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = MostHeaderKilobytes,
            ConnectCallback = Connect,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The page at an address.</summary>
    /// <exception cref="WrongAddressException">It is none that may be fetched, or it cannot be.</exception>
    public async Task<FetchedPage> Fetch(string address, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(_mostTime);
        try
        {
            return await Follow(address, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new WrongAddressException($"{address} takes too long to answer.", Remedy);
        }
        catch (HttpRequestException e) when (e.InnerException is WrongAddressException refusal)
        {
            throw refusal;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new WrongAddressException($"{address} cannot be fetched.", Remedy);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<FetchedPage> Follow(string address, CancellationToken stop)
    {
        var url = WebAddress(address);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var answer = await _client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, stop);
            if (answer.Headers.Location is { } location && (int)answer.StatusCode is >= 300 and < 400)
                url = WebAddress(new Uri(url, location).ToString());
            else if (answer.IsSuccessStatusCode)
                return new FetchedPage(url, answer.Content.Headers.ContentType?.CharSet?.Trim('"'), await Read(url, answer, stop));
            else
                throw new WrongAddressException($"{url} answers with status {(int)answer.StatusCode}.", Remedy);
        }

        throw new WrongAddressException($"{address} leads on more than {MostRedirects} times.", Remedy);
    }

    private static async Task<byte[]> Read(Uri url, HttpResponseMessage answer, CancellationToken stop)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(stop);
        using var content = new MemoryStream();
        var part = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(part, stop)) > 0;)
        {
            if (content.Length + read > MostBytes) throw new WrongAddressException($"{url} is larger than {MostBytes / (1024 * 1024)} MB.", Remedy);
            content.Write(part, 0, read);
        }

        return content.ToArray();
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var found = await Dns.GetHostAddressesAsync(host, stop);
        if (found.Length == 0 || !found.All(_admits)) throw new WrongAddressException($"{host} is no address of the public internet.", Remedy);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static Uri WebAddress(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.UserInfo.Length == 0
            ? url
            : throw new WrongAddressException($"“{address}” is no address of the web.", "Write it like https://example.org/news.");
}
