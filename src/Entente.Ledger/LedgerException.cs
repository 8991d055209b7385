namespace Entente.Ledger;

/// <summary>Something about a ledger that the user should know and can act on.</summary>
public abstract class LedgerException : Exception
{
    private protected LedgerException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>The ledger was written by a newer program, whose tables this one does not know.</summary>
public sealed class NewerLedgerException : LedgerException
{
    internal NewerLedgerException(string place, long version, long known)
        : base($"{place} is a ledger of version {version}; this program knows versions up to {known}. Use the program that wrote it, or a newer one.") =>
        (Version, Known) = (version, known);

    /// <summary>The ledger's version.</summary>
    public long Version { get; }

    /// <summary>The highest version that this program knows.</summary>
    public long Known { get; }
}

/// <summary>An older program derived the ledger's deals, without some of what this one looks them up by.</summary>
public sealed class RebuildDueException : LedgerException
{
    internal RebuildDueException(string place)
        : base($"{place} was written by an older program. `entente rebuild` derives its deals anew; its articles and judgements stay as they are.")
    {
    }
}

/// <summary>The file or database cannot be used as a ledger: not there, not reachable, locked for long, or something else.</summary>
public sealed class UnusableLedgerException : LedgerException
{
    internal UnusableLedgerException(string place, string reason, Exception? cause = null)
        : base($"{place} cannot be used as a ledger: {reason}", cause)
    {
    }
}

/// <summary>A value was to be written whose span does not lie in the article's text, or whose text is not what its hash says.</summary>
public sealed class EvidenceException : LedgerException
{
    internal EvidenceException(string article, string what)
        : base($"Article {article}: {what} Nothing of this article was filed.") => Article = article;

    /// <summary>The hash of the article.</summary>
    public string Article { get; }
}

/// <summary>A text in the ledger is no longer the one that was filed.</summary>
public sealed class TamperedTextException : LedgerException
{
    internal TamperedTextException(string article)
        : base($"The text of article {article} in the ledger has been changed since it was filed. Restore the ledger from a copy.") => Article = article;

    /// <summary>The hash under which it was filed.</summary>
    public string Article { get; }
}

/// <summary>No deal, dealing or judgement of the ledger bears the name that was given, or more than one does.</summary>
public sealed class UnknownNameException : LedgerException
{
    internal UnknownNameException(string name, string remedy)
        : base($"{(name.Length > 0 ? name : "''")}: {remedy}") => Name = name;

    /// <summary>What was given.</summary>
    public string Name { get; }
}

/// <summary>An entry leads to no words that state it in its article's text and reading, so that it must not leave the ledger.</summary>
public sealed class UnprovenEntryException : LedgerException
{
    internal UnprovenEntryException(Entry entry, string what)
        : base($"Entry {entry.Id} of deal {entry.Deal} ({entry.Property} {entry.Value}): {what} " +
            "The export was stopped; `entente rebuild` derives the entries anew.") =>
        Entry = entry;

    /// <summary>The entry.</summary>
    public Entry Entry { get; }
}

/// <summary>None of the deals to export is an activity, and IATI allows no list without one.</summary>
public sealed class NoActivityException : LedgerException
{
    internal NoActivityException(IEnumerable<string> kinds)
        : base($"None of these deals is an activity ({string.Join(", ", kinds)}), and IATI allows no empty list. Choose other deals or another format.")
    {
    }
}
