using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>The words of the project list in English.</summary>
internal sealed partial class EnglishWords
{
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
}
