using Entente.Codebook;

namespace Entente.Intake;

/// <summary>The files of a folder and all below it, in ordinal order of their names; hidden ones and links to folders are passed over.</summary>
internal static class FolderWalk
{
    public static IEnumerable<(string Path, Diagnostic? Fault)> Files(string folder)
    {
        var any = false;
        foreach (var found in Walk(folder))
        {
            any = true;
            yield return found;
        }

        if (!any) yield return (folder, IntakeDiagnostics.EmptyFolder(folder));
    }

    private static IEnumerable<(string Path, Diagnostic? Fault)> Walk(string folder)
    {
        var pending = new Stack<FileSystemInfo>();
        pending.Push(new DirectoryInfo(folder));
        while (pending.TryPop(out var next))
        {
            if (next is FileInfo)
            {
                yield return (Shown(next), null);
                continue;
            }

            var fault = PushEntries((DirectoryInfo)next, pending);
            if (fault is not null) yield return (Shown(next), fault);
        }

        string Shown(FileSystemInfo entry) => Path.Combine(folder, Path.GetRelativePath(folder, entry.FullName));
    }

    private static Diagnostic? PushEntries(DirectoryInfo folder, Stack<FileSystemInfo> pending)
    {
        try
        {
            var entries = folder.EnumerateFileSystemInfos().Where(IsWanted).OrderByDescending(entry => entry.Name, StringComparer.Ordinal);
            foreach (var entry in entries.ToList()) pending.Push(entry);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return IntakeDiagnostics.Unreadable(folder.FullName, fault.Message);
        }
    }

    private static bool IsWanted(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && (entry is FileInfo || entry.LinkTarget is null);
}
