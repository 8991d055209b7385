namespace Entente.Cli.Rendering;

/// <summary>Writes a file that is there whole or not at all.</summary>
internal static class WholeFile
{
    private const int BufferSize = 1 << 16;
    private const string Unfinished = ".part";

    /// <summary>Writes to a file, or to standard output where none is named.</summary>
    /// <returns>Whether the file could be written; if not, a line on standard error says why.</returns>
    public static bool Write(FileInfo? file, Action<Stream> write)
    {
        if (file is null)
        {
            using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
            write(output);
            return true;
        }

        try
        {
            Replace(file.FullName, write);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file}: {e.Message}");
            return false;
        }
    }

    private static void Replace(string path, Action<Stream> write)
    {
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new DirectoryNotFoundException("There is no such folder.");
        var part = path + Unfinished;
        try
        {
            using (var output = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize)) write(output);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
