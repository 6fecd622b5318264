using System.Globalization;
using System.Text;
using Hengji.Terms;

namespace Hengji.Tests.Glossaries;

/// <summary>docs/glossary.md is written from the code: one English word for one official term, and every label seen.</summary>
public sealed class GlossaryTests
{
    [Fact]
    public void Glossary_is_what_the_code_says() =>
        Accept.File(Path.Combine(Repository.Root, "docs", "glossary.md"), Glossary());

    [Fact]
    public void No_wording_stands_for_two_labels()
    {
        var twice = LabelVariants.All.SelectMany(l => l.Value.Select(v => (Wording: v, Label: l.Key)))
            .GroupBy(w => w.Wording, StringComparer.Ordinal)
            .Where(g => g.Select(w => w.Label).Distinct().Count() > 1)
            .Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_box_has_a_code_of_its_own()
    {
        var codes = Enum.GetValues<Box>().Select(b => new Field(b).Code).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    private static string Glossary()
    {
        var text = new StringBuilder("# Glossary\n\nWritten from the code; `HENGJI_ACCEPT=1 ./test` rewrites it.\n\n");
        text.Append("## Boxes of the form\n\n| code in JSON | in code | term | in English |\n|---|---|---|---|\n");
        foreach (var box in Enum.GetValues<Box>())
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{new Field(box).Code}` | `Box.{box}` | {OfficialTerms.Caption(box)} | {EnglishTerms.Caption(box)} |\n");
        }

        text.Append("\n## Words of the program\n\nOne word for one idea, on pages, on the command line and in documents.\n\n| idea | Chinese | English | not |\n|---|---|---|---|\n");
        foreach (var word in ProductWords.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {word.Idea} | {word.Chinese} | {word.English} | {word.InsteadOf} |\n");
        }

        text.Append("\n## The indicator tree\n\n| category | dimension | in code | 2015 tree | 2021 tree |\n|---|---|---|---|---|\n");
        foreach (var category in Enum.GetValues<Category>())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {category.Name()} | {category.DimensionOf().Name()} | `Category.{category}` | {category.To2015().Name()} | {category.To2021().Name()} |\n");
        }

        text.Append("\n## Labels seen on real forms\n\nWithout blanks, colons and brackets; the first is the official wording.\n\n| label | wordings |\n|---|---|\n");
        foreach (var (label, wordings) in LabelVariants.All.OrderBy(l => l.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{label}` | {string.Join('、', wordings)} |\n");
        }

        return text.ToString();
    }
}
