namespace Hengji.Web.Language;

/// <summary>The words of the import page.</summary>
internal abstract partial class Words
{
    public abstract string ImportTitle { get; }

    public abstract string ImportLead { get; }

    public abstract string DropHere { get; }

    public abstract string DropKinds(long megabytes);

    public abstract string ChooseFiles { get; }

    public abstract string FileOrProject { get; }

    public abstract string Size { get; }

    public abstract string Progress { get; }

    public abstract string Forms { get; }

    public abstract string ImportFootnote { get; }

    public abstract string Queued { get; }

    public abstract string Uploading { get; }

    public abstract string ReadingNow { get; }

    /// <summary>With places for the page being recognised and the number of pages, {page} and {pages}.</summary>
    public abstract string PageRecognised { get; }

    public abstract string StopImport { get; }

    public abstract string Stopped { get; }

    /// <summary>What became of a document whose import was stopped, and how to go on.</summary>
    public abstract string StoppedImport { get; }

    public abstract string Done { get; }

    public abstract string Refused { get; }

    public abstract string Duplicate { get; }

    public abstract string NewProject { get; }

    public abstract string SameProject { get; }

    public abstract string NewerFiling { get; }

    public abstract string Open { get; }

    public abstract string Verify { get; }

    public abstract string ConnectionLost { get; }

    public abstract string TooLarge(long megabytes);

    public abstract string EmptyFile { get; }

    /// <summary>With a place for the number of documents, {members}.</summary>
    public abstract string ArchiveUnpacked { get; }

    /// <summary>With a place for the number of forms, {forms}.</summary>
    public abstract string ImportFolded { get; }

    public abstract string NoFileName { get; }

    public abstract string ImportFailed { get; }

    public abstract string ImportIdle { get; }

    public abstract string ImportTally { get; }

    /// <summary>Heads what was left out of a document, in a sentence.</summary>
    public abstract string ReadingRemark { get; }

    public abstract string Earlier { get; }

    public abstract string FormCountHeading { get; }

    public abstract string ImportedBy { get; }
}
