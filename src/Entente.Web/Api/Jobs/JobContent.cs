namespace Entente.Web.Api.Jobs;

/// <summary>What was sent to be filed, kept on the disk until it is, since it may be large; the system removes the file once it is closed.</summary>
internal static class JobContent
{
    public static async Task<FileStream> Keep(Stream content, CancellationToken stop)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, BodyLimit.Kibibyte, FileOptions.DeleteOnClose);
        try
        {
            await content.CopyToAsync(file, stop);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
