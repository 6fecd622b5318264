using System.Globalization;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Web.Sheets;

namespace Hengji.Web.Language;

/// <summary>The words of the pages in English.</summary>
internal sealed partial class EnglishWords : Words
{
    public override string ListComma => ", ";

    public override string Comma => ", ";

    public override string Semicolon => "; ";

    public override string FullStop => ".";

    public override string Bracketed(string text) => $" ({text})";

    public override string YearNamed(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}");

    public override string Amount(Money money) => money.InTenThousand() + " × 10,000 yuan";

    public override Captions Captions { get; } =
        new(EnglishTerms.Caption, rule => rule.EnglishTitle, "Text that found no box");

    public override string ToneName(NoteTone tone) => tone switch
    {
        NoteTone.Must => Must,
        NoteTone.Advise => Advise,
        NoteTone.Hint => Hint,
        NoteTone.Doubt => Doubt,
        NoteTone.Lost => "Not read",
        NoteTone.Repaired => "Repaired",
        _ => "Unplaced",
    };

    protected override string ReadingMark => "R";

    public override string DimensionName(ReviewDimension dimension) => dimension switch
    {
        ReviewDimension.Completeness => "Completeness",
        ReviewDimension.Relevance => "Relevance",
        ReviewDimension.Appropriateness => "Appropriateness",
        _ => "Feasibility",
    };

    public override string Code => "en";

    public override string Brand => "衡绩 Hengji";

    public override string Projects => "Projects";

    public override string Import => "Import";

    public override string Rules => "Rules";

    public override string Journal => "Journal";

    public override string OtherLanguage => "中文";

    public override string OtherLanguageCode => "zh-CN";

    public override string SkipToContent => "Skip to content";

    // Refusals and errors
    public override string ForeignOrigin =>
        "The request came from another site and was refused. Please work from the pages of this system.";

    public override string NotFoundTitle => "There is no such page";

    public override string NotFoundWhy =>
        "The address may be mistyped, or the project or document is not in this store. Nothing was changed.";

    public override string ErrorTitle => "This step was not completed";

    public override string ErrorWhy =>
        "The system failed and logged why. Stored data is unchanged. Go back and try again; if it fails again, tell the administrator the time below.";

    public override string BackToProjects => "Back to projects";

    // The project list
    public override string ProjectsInAll(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} projects in all: ");

    public override string YearSentence(int? year, int count, string? amount)
    {
        var projects = string.Create(
            CultureInfo.InvariantCulture, $"{(year is null ? "year unknown" : $"{year}")}, {count} {(count == 1 ? "project" : "projects")}");
        return amount is null
            ? projects + " whose annual amounts were left blank or not read"
            : projects + $" for {amount} × 10,000 yuan";
    }

    public override string UnknownSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} more left blank or not read");

    public override string UnknownAmounts(int count) => string.Create(CultureInfo.InvariantCulture, $"+{count} unknown");

    public override string ErrorsSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} must be mended");

    public override string WarningsSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} should be");

    public override string HintsSentence(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} hints");

    public override string DoubtsSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} doubtful readings");

    public override string NoFindings => "no findings";

    public override string SummaryTable => "Summary";

    public override string DownloadForm => "Download the form, ready to print and sign";

    public override string DownloadForms => "Download the forms of every project in the list";

    public override string DownloadSummary => "Download one table of every project in the list";

    public override string Print => "Print";

    public override string ImportForms => "Import forms";

    public override string Find => "Find names, goals, amounts";

    public override string Year => "Year";

    public override string Unit => "Unit";

    public override string ProjectType => "Type";

    public override string Findings => "Findings";

    public override string Arrange => "Arrange";

    public override string All => "All";

    public override string ByUnit => "By unit";

    public override string OneList => "One list";

    public override string WithErrors => "Must be mended";

    public override string WithWarnings => "Should be mended";

    public override string WithHints => "With hints";

    public override string WithDoubts => "Doubtful readings";

    public override string WithLosses => "Cells not read";

    public override string Apply => "Apply";

    public override string ClearFilters => "Clear filters";

    public override string ProjectName => "Project";

    public override string Number => "No.";

    public override string ProjectNumber(long number) => string.Create(CultureInfo.InvariantCulture, $"No. {number}");

    public override string IndicatorCount => "Indicators";

    public override string Reading => "Reading";

    public override string AmountsInTenThousand => "Amounts (10,000 yuan)";

    public override string AnnualTotal => "This year";

    public override string ProjectTotal => "Whole project";

    public override string Must => "Must";

    public override string Advise => "Should";

    public override string Hint => "Hint";

    public override string Doubt => "Doubt";

    public override string Version => "Filing";

    public override string VersionNumber(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"Filing {version}");

    public override string FiledAt => "Imported";

    public override string SourceDocument => "Document";

    public override string UnknownUnit => "Unit not read";

    public override string UnnamedProject => "(name not read)";

    public override string Continued => "(continued)";

    public override string CountOfProjects(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "project" : "projects")}");

    public override string TotalOfUnits(int units) =>
        string.Create(CultureInfo.InvariantCulture, $"Total, {units} units");

    public override string Window(int first, int last, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{first}–{last} of {count}");

    public override string PreviousPage => "Previous";

    public override string NextPage => "Next";

    public override string EmptyStore(string place) =>
        $"There are no projects yet. Import forms, and they are listed here by unit. This page looks in the database {place}; if the data is elsewhere, name it with --data or HENGJI_DATA and start again.";

    public override string NothingMatches(string filters) =>
        string.Create(CultureInfo.InvariantCulture, $"No project matches \"{filters}\".");

    public override string ListFootnote => "Amounts in 10,000 yuan, never added over years; — left blank or not read, · none";

    // The page of one project
    public override string MarginNotes => "Margin notes: findings and reading";

    public override string LostMark => "not read";

    public override string Expected => "Expected";

    public override string Difference => "Difference";

    public override string Basis => "Basis";

    public override string Why => "Why";

    public override string Remedy => "Remedy";

    public override string Rule => "Rule";

    public override string CopySuggestion => "Copy suggestion";

    public override string Copied => "Copied";

    public override string CopyOpinions => "Copy findings";

    public override string CopyOpinionsTitle => "Copy every finding as text (in Chinese) to send to the unit";

    public override string PrintTitle => "Print the form, followed by its findings";

    public override string ReadingNotAuthor => "A matter of reading, not held against the unit.";

    public override string ConfidenceAndLines(double confidence, IReadOnlyList<int> lines) =>
        lines.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"Confidence {confidence * 100:0}%")
            : string.Create(CultureInfo.InvariantCulture, $"Confidence {confidence * 100:0}%, line {string.Join(", ", lines)}");

    public override string Original => "Source";

    public override string LineRange(int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"lines {first}–{last}");

    public override string WholeDocument => "Whole document";

    public override string Close => "Close";

    public override string Omitted(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"… {count} characters left out; see the document");

    public override string AsWritten => "As written";

    public override string ReadAs => "Read as";

    public override string Lines => "Line";

    public override string NoSpan => "No text of the source stands behind this box";

    public override string Blank => "(blank)";

    public override string PointAtABox => "Point at a box to see the words it was read from.";

    public override string SeeOriginal => "Source";

    public override string AuthorsMatters => "The form";

    public override string ReadingsMatters => "The reading";

    public override string Repairs(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} repairs");

    public override string Losses(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} not read");

    public override string ReadClean => "read in full, no doubts";

    public override string FormFootnote =>
        "Red: must be mended. Dots: should be. Violet: a doubt of the reading. Messages are Chinese, to be forwarded as they stand.";

    // Keys
    public override string AllKeys => "All keys";

    public override string LetterKeys => "Letter keys on";

    public override string KeyNotes => "Next, previous note";

    public override string KeySource => "Source";

    public override string KeyPrint => "Print";

    public override string KeyFind => "Find";

    public override string KeyMove => "Move";

    public override string KeyOpen => "Open";

    public override string KeyFilter => "Filter";

    public override string KeyArrange => "Arrange";

    public override string KeyBack => "Back";

    public override string KeyBoxes => "Move between boxes";

    public override string KeyChoose => "Choose files";

    public override string Enter => "Enter";

    // Import
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

    public override string Earlier => "Imported before";

    public override string FormCountHeading => "Forms";

    public override string ImportedBy => "By";

    // Documents, rules, journal
    public override string Download => "Download original";

    public override string Fingerprint => "SHA-256 of the original";

    public override string DocumentSentence(int forms, string size, string at) =>
        string.Create(CultureInfo.InvariantCulture, $"{forms} forms, {size}, imported {at}");

    public override string DecodedText => "Decoded text";

    public override string TextCut(int shown, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"The first {shown} of {count} characters; download the original for the rest.");

    public override string RulesSentence(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} rules in force, each with basis, reason and remedy (in Chinese, forwardable as it stands).");

    public override string JournalSentence(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} entries, only ever appended; each hash covers the one before.");

    public override string JournalWhole(long count) =>
        string.Create(CultureInfo.InvariantCulture, $"All {count} entries verified: unbroken and unchanged.");

    public override string JournalBroken(JournalVerdict verdict) =>
        $"Verification fails: {verdict.EnglishReason} Stop writing at once, and compare with the backup.";

    public override string Sequence => "No.";

    public override string At => "When";

    public override string Actor => "Who";

    public override string From => "From";

    public override string Act => "Act";

    public override string Subject => "Subject";

    public override string Hash => "Hash";

    public override string After => "After";

    public override string ActName(string act) => act;

    public override string OriginName(string origin) => origin;

    public override string DocumentSubject(string name) => $"document \"{name}\"";

    public override string AllProjects => "all projects";

    public override string ReviewedSentence(int reviewed, int changed) =>
        string.Create(CultureInfo.InvariantCulture, $"{reviewed} projects reviewed again, findings of {changed} changed");

    public override string ImportedSentence(int forms, int fresh, int newer, int same) =>
        string.Create(CultureInfo.InvariantCulture, $"{forms} forms: {fresh} new, {newer} updated, {same} same");

    public override string ProjectsWithIt => "Projects with this finding";

    public override string EmptyJournal => "The journal is empty; it begins with the first import.";
}
