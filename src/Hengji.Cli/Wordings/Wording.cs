using System.Globalization;

using Hengji.People;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;

namespace Hengji.Cli.Wordings;

/// <summary>Everything the program itself says, in one language. What forms and findings say stays Chinese.</summary>
internal abstract partial class Wording
{
    private static readonly Wording Chinese = new ChineseWording();
    private static readonly Wording English = new EnglishWording();

    /// <summary>What --lang takes; the first is the default.</summary>
    public static IReadOnlyList<string> Languages { get; } = [Chinese.Culture.Name, English.Culture.Name];

    public abstract CultureInfo Culture { get; }

    /// <summary>What help says of each command, by the words that lead to it (<c>hengji read</c>).</summary>
    public abstract IReadOnlyDictionary<string, CommandWording> Commands { get; }

    public abstract Placeholders Placeholders { get; }

    public abstract string UsageHeading { get; }

    public abstract string CommandsHeading { get; }

    public abstract string ArgumentsHeading { get; }

    public abstract string OptionsHeading { get; }

    public abstract string ExamplesHeading { get; }

    public abstract string ExitCodesHeading { get; }

    public abstract IReadOnlyList<ExitMeaning> ExitCodes { get; }

    public abstract string HelpOption { get; }

    public abstract string VersionOption { get; }

    public abstract string LanguageOption { get; }

    public abstract string FilesArgument { get; }

    public abstract string JsonOption { get; }

    public abstract string StrictOption { get; }

    public abstract string DataOption { get; }

    public abstract string IfEmptyOption { get; }

    public abstract string YearOption { get; }

    public abstract string UnitOption { get; }

    public abstract string TypeOption { get; }

    public abstract string SeverityOption { get; }

    public abstract string RuleOption { get; }

    public abstract string SearchOption { get; }

    public abstract string ProjectArgument { get; }

    public abstract string FilingOption { get; }

    public abstract string ExportedArgument { get; }

    public abstract string FormatOption { get; }

    public abstract string OutOption { get; }

    public abstract string PortOption { get; }

    public abstract string LocalOption { get; }

    public abstract string DemoOption { get; }

    public abstract string ApiLimitOption { get; }

    public abstract string TruthFolderArgument { get; }

    public abstract string GeneratedOption { get; }

    public abstract string SeedOption { get; }

    public abstract string MistakesOption { get; }

    public abstract string LayoutFamiliesOption { get; }

    public abstract string ReviewAccuracyOption { get; }

    public abstract string DefectKindHeading { get; }

    public abstract string ListedHeading { get; }

    public abstract string FoundHeading { get; }

    public abstract string GraveListedHeading { get; }

    public abstract string GraveFoundHeading { get; }

    public abstract string RaisedHeading { get; }

    public abstract string UnlistedHeading { get; }

    public abstract string WriteGeneratedOption { get; }

    public abstract string StageOption { get; }

    public abstract string DamagedDocuments { get; }

    public abstract string CleanDocuments { get; }

    public abstract string FieldHeading { get; }

    public abstract string RightHeading { get; }

    public abstract string TotalHeading { get; }

    public abstract string ShareHeading { get; }

    public abstract string FormatHeading { get; }

    public abstract string FamilyHeading { get; }

    public abstract string DocumentsHeading { get; }

    /// <summary>Documents that could not be read at all.</summary>
    public abstract string RefusedHeading { get; }

    /// <summary>Forms found, of the forms there are.</summary>
    public abstract string FormsHeading { get; }

    /// <summary>Share right of the fields that say something.</summary>
    public abstract string StatedHeading { get; }

    /// <summary>Share right of the fields the reader calls sure.</summary>
    public abstract string SureHeading { get; }

    public abstract string FindingsHeading { get; }

    public abstract string NoProjects { get; }

    /// <summary>Heads how many projects have no annual total, so that the sum beside it is not the whole.</summary>
    public abstract string UnknownAmountsHeading { get; }

    public abstract string DoubtsOption { get; }

    public abstract string LossesOption { get; }

    public abstract string NumberHeading { get; }

    public abstract string ProjectCountHeading { get; }

    public abstract string AnnualTotalHeading { get; }

    public abstract string SumLabel { get; }

    public abstract string Interrupted { get; }

    public abstract string NotesHeading { get; }

    /// <summary>Stands where a form has no project name.</summary>
    public abstract string NoProjectName { get; }

    public abstract string NoFindings { get; }

    public abstract string QuoteLabel { get; }

    public abstract string SuggestionLabel { get; }

    public abstract string BasisLabel { get; }

    public static Wording For(string? language) =>
        string.Equals(language, English.Culture.Name, StringComparison.Ordinal) ? English : Chinese;

    public abstract string SeeHelp(string command);

    public abstract string UnknownWord(string word);

    /// <param name="name">The argument or option that lacks a value.</param>
    /// <param name="expected">What it takes.</param>
    public abstract string Missing(string name, string expected);

    public abstract string NotValid(string name, string value, string expected);

    public abstract string EitherOr(string one, string other);

    public abstract string OurFault(string detail);

    public abstract string FileNotFound(string path);

    public abstract string FileNotReadable(string path);

    public abstract string FilesSkipped(int count, IReadOnlyList<string> names);

    /// <param name="place">A folder or an archive.</param>
    public abstract string NoDocuments(string place);

    public abstract string DocumentProblem(string document, string problem);

    public abstract string NoForms(string document);

    public abstract string AccuracyTitle(string title, int documents, int forms);

    public abstract string ReviewAccuracyTitle(string title, int forms);

    public abstract string ReviewShares(string grave, string all, string listed);

    public abstract string MissedDefect(string form, string kind, string where, string what, bool elsewhere);

    public abstract string UnlistedFinding(string form, string code, string message);

    public abstract string NoDefects(string folder);

    /// <param name="from">The confidence from which a field counts as sure.</param>
    public abstract string Calibration(double from, int right, int total, string share);

    public abstract string Mistake(string document, string field, string? place, string expected, string actual);

    public abstract string NoSuchFolder(string folder);

    public abstract string NoTruth(string folder);

    public abstract string Of(NoteKind kind);

    public abstract string Of(Severity severity);

    public abstract string Place(string document, int firstLine, int lastLine);

    public abstract string Lines(int first, int last);

    /// <summary>How sure the reader is, in brackets, to stand after a remark.</summary>
    public abstract string Confidence(double confidence);

    public abstract string FormsReviewed(int count);

    public abstract string Counted(Severity severity, int count);

    public abstract string DatabaseNotOpened(string place, string reason);

    /// <summary>Nothing is kept in the place that was looked in, and what to do about it.</summary>
    public abstract string NothingKept(string place);

    public abstract string FormsDone(int count);

    public abstract string ProjectNumber(long number);

    public abstract string ProjectNotFound(long number);

    public abstract string FontsMissing { get; }

    public abstract string Counted(NoteKind kind, int count);

    public abstract string Exported(int projects, string path);

    public abstract string FileNotWritable(string path, string reason);

    public abstract string Serving(Uri address);

    public abstract string ServingLocal { get; }

    /// <summary>Tells the link by which the first administrators are set up.</summary>
    public abstract string FirstLink(Uri link);

    public abstract string DemoAccounts(string password);

    public abstract string RoleIn(Role role, string organisation);

    public abstract string NoFreePort(int wanted);

    public abstract string JournalWhole(long count);

    public abstract string JournalBroken(JournalVerdict verdict);
}

/// <summary>What help says of one command.</summary>
internal sealed record CommandWording(string Summary, params IReadOnlyList<Example> Examples);

/// <summary>What an exit code means.</summary>
/// <param name="Code">As the shell shows it.</param>
/// <param name="Meaning">In words.</param>
/// <param name="Command">The one command that ends so; null when every command can.</param>
internal sealed record ExitMeaning(string Code, string Meaning, string? Command = null);

internal sealed record Example(string CommandLine, string Meaning);
