using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>The words of the import page in English.</summary>
internal sealed partial class EnglishWords
{
    public override string ImportTitle => "Import forms";

    public override string ImportLead =>
        "A file may hold many forms. The same file is never filed twice; a file that cannot be read stops no other.";

    public override string DropHere => "Drop files here";

    public override string DropKinds(long megabytes) =>
        string.Create(CultureInfo.InvariantCulture, $"Word (DOCX, DOC), Excel (XLSX, XLS), PDF, scans and photographs (PNG, JPEG, TIFF), text, CSV, Markdown, HTML, JSON, e-mails (EML), and ZIP archives of these; up to {megabytes} MB each");

    public override string ChooseFiles => "Choose files";

    public override string FileOrProject => "File / project";

    public override string Size => "Size";

    public override string Progress => "Progress";

    public override string Forms => "Forms";

    public override string ImportFootnote => "Leaving the page stops files still uploading; imported ones are kept";

    public override string Queued => "Queued";

    public override string Uploading => "Uploading";

    public override string ReadingNow => "Reading";

    public override string PageRecognised => "Recognising page {page} of {pages}";

    public override string StopImport => "Stop";

    public override string Stopped => "Stopped";

    public override string StoppedImport => "Stopped; nothing was imported. Pages recognised so far are kept: drop the same file again to go on from there.";

    public override string Done => "Done";

    public override string Refused => "Refused";

    public override string Duplicate => "Duplicate";

    public override string NewProject => "New";

    public override string SameProject => "Same, unchanged";

    public override string NewerFiling => "Updated";

    public override string Open => "Open";

    public override string Verify => "Check";

    public override string ConnectionLost =>
        "The connection was lost and the file was not imported. Check the network and drop it again; other files are unaffected.";

    public override string TooLarge(long megabytes) =>
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {megabytes} MB and was not imported. Split it and drop the parts again; other files are unaffected.");

    public override string EmptyFile => "The file is empty and was not imported.";

    public override string ArchiveUnpacked => "Archive opened: {members} files, each with its result in this table.";

    public override string ImportFolded => "{forms} the same, unchanged";

    public override string NoFileName => "The request names no file. Choose files on the import page.";

    public override string ImportFailed =>
        "The system failed and the file was not imported; the reason was logged. Other files are unaffected; drop it again later.";

    public override string ImportIdle => "No file chosen yet. Progress and the result of every form appear here.";

    public override string ImportTally =>
        "{files} files: {done} done, {busy} under way, {refused} refused, {duplicate} duplicate. {forms} forms: {fresh} new, {newer} updated, {same} same; {doubts} doubts.";

    public override string ReadingRemark => "Reading note";

    public override string Earlier => "Imported before";

    public override string FormCountHeading => "Forms";

    public override string ImportedBy => "By";
}
