using System.Globalization;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Web.Sheets;

namespace Hengji.Web.Language;

/// <summary>The words of the pages in English.</summary>
internal sealed partial class EnglishWords : Words
{
    protected override string Pick(string chinese, string english) => english;

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
        ReviewDimension.Feasibility => "Feasibility",
        ReviewDimension.Monitoring => "Monitoring",
        _ => "Self-evaluation",
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
}
