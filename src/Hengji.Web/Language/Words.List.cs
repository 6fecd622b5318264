namespace Hengji.Web.Language;

/// <summary>The words of the project list.</summary>
internal abstract partial class Words
{
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
}
