namespace Hengji.Web.Language;

/// <summary>The words of the page of one project.</summary>
internal abstract partial class Words
{
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
}
