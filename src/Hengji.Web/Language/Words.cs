using System.Globalization;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Web.Sheets;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Language;

/// <summary>
/// The words of the pages. Official wording of forms, rules and findings is Chinese in every language and is not here.
/// </summary>
internal abstract partial class Words
{
    /// <summary>Name of the query key and of the cookie.</summary>
    public const string Key = "lang";

    public static Words Chinese { get; } = new ChineseWords();

    public static Words English { get; } = new EnglishWords();

    public static Words For(HttpRequest request)
    {
        var asked = request.Query[Key].ToString();
        var code = asked.Length > 0 ? asked : request.Cookies[Key];
        return code is "en" ? English : Chinese;
    }

    // Punctuation and captions
    public abstract string ListComma { get; }

    public abstract string Comma { get; }

    public abstract string Semicolon { get; }

    public abstract string FullStop { get; }

    public abstract string Bracketed(string text);

    public abstract string YearNamed(int year);

    public abstract string Amount(Money money);

    /// <summary>What boxes and rules are called on the page.</summary>
    public abstract Captions Captions { get; }

    public abstract string ToneName(NoteTone tone);

    /// <summary>What stands in the mark of a note, at its box and in the margin.</summary>
    public string MarkOf(MarginNote note) => note.IsReading
        ? ReadingMark + note.Number.ToString(CultureInfo.InvariantCulture)
        : note.Number.ToString(CultureInfo.InvariantCulture);

    protected abstract string ReadingMark { get; }

    public abstract string DimensionName(ReviewDimension dimension);

    public abstract string Code { get; }

    public abstract string Brand { get; }

    public abstract string Projects { get; }

    public abstract string Import { get; }

    public abstract string Rules { get; }

    public abstract string Journal { get; }

    public abstract string OtherLanguage { get; }

    public abstract string OtherLanguageCode { get; }

    public abstract string SkipToContent { get; }

    // Refusals and errors
    public abstract string ForeignOrigin { get; }

    public abstract string NotFoundTitle { get; }

    public abstract string NotFoundWhy { get; }

    public abstract string ErrorTitle { get; }

    public abstract string ErrorWhy { get; }

    public abstract string BackToProjects { get; }

    // The project list
    /// <summary>Stands before the sums of the years where there is more than one.</summary>
    public abstract string ProjectsInAll(int count);

    /// <param name="year">Budget year; null when it is not known.</param>
    /// <param name="count">How many projects.</param>
    /// <param name="amount">What they ask for in 万元; null when no amount of theirs is known.</param>
    public abstract string YearSentence(int? year, int count, string? amount);

    /// <summary>That a sum is not the whole.</summary>
    public abstract string UnknownSentence(int count);

    /// <summary>The same in a cell of the table, beside the sum.</summary>
    public abstract string UnknownAmounts(int count);

    public abstract string ErrorsSentence(int count);

    public abstract string WarningsSentence(int count);

    public abstract string HintsSentence(int count);

    public abstract string DoubtsSentence(int count);

    public abstract string NoFindings { get; }

    public abstract string SummaryTable { get; }

    public abstract string DownloadForm { get; }

    public abstract string DownloadForms { get; }

    public abstract string DownloadSummary { get; }

    public abstract string Print { get; }

    public abstract string ImportForms { get; }

    public abstract string Find { get; }

    public abstract string Year { get; }

    public abstract string Unit { get; }

    public abstract string ProjectType { get; }

    public abstract string Findings { get; }

    public abstract string Arrange { get; }

    public abstract string All { get; }

    public abstract string ByUnit { get; }

    public abstract string OneList { get; }

    public abstract string WithErrors { get; }

    public abstract string WithWarnings { get; }

    public abstract string WithHints { get; }

    public abstract string WithDoubts { get; }

    public abstract string WithLosses { get; }

    public abstract string Apply { get; }

    public abstract string ClearFilters { get; }

    public abstract string ProjectName { get; }

    public abstract string Number { get; }

    public abstract string ProjectNumber(long number);

    public abstract string IndicatorCount { get; }

    /// <summary>Heads the counts that say how well the form was read.</summary>
    public abstract string Reading { get; }

    public abstract string AmountsInTenThousand { get; }

    public abstract string AnnualTotal { get; }

    public abstract string ProjectTotal { get; }

    public abstract string Must { get; }

    public abstract string Advise { get; }

    public abstract string Hint { get; }

    public abstract string Doubt { get; }

    public abstract string Version { get; }

    public abstract string VersionNumber(int version);

    public abstract string FiledAt { get; }

    public abstract string SourceDocument { get; }

    public abstract string UnknownUnit { get; }

    public abstract string UnnamedProject { get; }

    public abstract string Continued { get; }

    public abstract string CountOfProjects(int count);

    public abstract string TotalOfUnits(int units);

    public abstract string Window(int first, int last, int count);

    public abstract string PreviousPage { get; }

    public abstract string NextPage { get; }

    /// <param name="place">The database that was looked in.</param>
    public abstract string EmptyStore(string place);

    public abstract string NothingMatches(string filters);

    public abstract string ListFootnote { get; }

    // The page of one project
    public abstract string MarginNotes { get; }

    public abstract string LostMark { get; }

    public abstract string Expected { get; }

    public abstract string Difference { get; }

    public abstract string Basis { get; }

    public abstract string Why { get; }

    public abstract string Remedy { get; }

    public abstract string Rule { get; }

    public abstract string CopySuggestion { get; }

    public abstract string Copied { get; }

    public abstract string CopyOpinions { get; }

    public abstract string CopyOpinionsTitle { get; }

    public abstract string PrintTitle { get; }

    public abstract string ReadingNotAuthor { get; }

    public abstract string ConfidenceAndLines(double confidence, IReadOnlyList<int> lines);

    public abstract string Original { get; }

    public abstract string LineRange(int first, int last);

    public abstract string WholeDocument { get; }

    public abstract string Close { get; }

    public abstract string Omitted(int count);

    public abstract string AsWritten { get; }

    public abstract string ReadAs { get; }

    public abstract string Lines { get; }

    public abstract string NoSpan { get; }

    public abstract string Blank { get; }

    public abstract string PointAtABox { get; }

    public abstract string SeeOriginal { get; }

    public abstract string AuthorsMatters { get; }

    public abstract string ReadingsMatters { get; }

    public abstract string Repairs(int count);

    public abstract string Losses(int count);

    public abstract string ReadClean { get; }

    public abstract string FormFootnote { get; }

    // Keys
    public abstract string AllKeys { get; }

    public abstract string LetterKeys { get; }

    public abstract string KeyNotes { get; }

    public abstract string KeySource { get; }

    public abstract string KeyPrint { get; }

    public abstract string KeyFind { get; }

    public abstract string KeyMove { get; }

    public abstract string KeyOpen { get; }

    public abstract string KeyFilter { get; }

    public abstract string KeyArrange { get; }

    public abstract string KeyBack { get; }

    public abstract string KeyBoxes { get; }

    public abstract string KeyChoose { get; }

    public abstract string Enter { get; }

    // Import
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

    public abstract string Earlier { get; }

    public abstract string FormCountHeading { get; }

    public abstract string ImportedBy { get; }

    // Documents, rules, journal
    public abstract string Download { get; }

    public abstract string Fingerprint { get; }

    public abstract string DocumentSentence(int forms, string size, string at);

    public abstract string DecodedText { get; }

    public abstract string TextCut(int shown, int count);

    public abstract string RulesSentence(int count);

    public abstract string JournalSentence(long count);

    public abstract string JournalWhole(long count);

    public abstract string JournalBroken(JournalVerdict verdict);

    public abstract string Sequence { get; }

    public abstract string At { get; }

    public abstract string Actor { get; }

    public abstract string From { get; }

    public abstract string Act { get; }

    public abstract string Subject { get; }

    public abstract string Hash { get; }

    public abstract string After { get; }

    public abstract string ActName(string act);

    /// <summary>Where an act came from; an address stays as it is.</summary>
    public abstract string OriginName(string origin);

    /// <summary>What an act was done to, for people.</summary>
    public abstract string DocumentSubject(string name);

    public abstract string AllProjects { get; }

    public abstract string ReviewedSentence(int reviewed, int changed);

    public abstract string ImportedSentence(int forms, int fresh, int newer, int same);

    public abstract string ProjectsWithIt { get; }

    public abstract string EmptyJournal { get; }
}
