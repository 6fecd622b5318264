using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>The words of the page of one project in English.</summary>
internal sealed partial class EnglishWords
{
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
}
