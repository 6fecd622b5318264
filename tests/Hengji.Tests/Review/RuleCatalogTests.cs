using System.Globalization;
using CsCheck;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

public sealed class RuleCatalogTests
{
    private static readonly RuleCatalog Catalog = RuleCatalog.National;

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = Catalog.Descriptors.Select(d => d.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes, StringComparer.Ordinal);
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Class_name_carries_the_code_and_code_the_dimension() =>
        Assert.All(Catalog.Rules, rule =>
        {
            Assert.StartsWith(rule.Descriptor.Code, rule.GetType().Name, StringComparison.Ordinal);
            Assert.EndsWith(rule.Descriptor.Dimension.ToString(), rule.GetType().Namespace, StringComparison.Ordinal);
            Assert.Equal((int)rule.Descriptor.Dimension + 1, rule.Descriptor.Code[2] - '0');
        });

    [Fact]
    public void Faultless_form_is_silent() => Assert.Empty(Catalog.Review(Sample.Dossier(Sample.Target)));

    [Fact]
    public void Empty_record_does_not_throw() => Catalog.Review(Sample.Dossier(new PerformanceTarget()));

    [Fact]
    public void Lost_cells_are_never_blamed_on_the_author()
    {
        var rows = Sample.Target.Indicators.Select(r => r with { Target = null }).ToList();
        for (var lost = 0; lost < rows.Count; lost++)
        {
            var some = Sample.Target.Indicators.ToList();
            some[lost] = rows[lost];
            Assert.Empty(Catalog.Review(Sample.Dossier(
                Sample.Target with { Indicators = some }, Sample.Lost(Field.TargetValue(lost)))));
        }

        Assert.Empty(Catalog.Review(Sample.Dossier(
            Sample.Target with { Indicators = rows }, Sample.Lost(Field.TargetValue(0)))));
        Assert.Empty(Catalog.Review(Sample.Dossier(
            Sample.Target with { Indicators = [] }, Sample.Lost(Field.Of(Box.Indicators)))));
        Assert.Empty(Catalog.Review(Sample.Dossier(
            Sample.Target with { ProjectTypes = [] }, Sample.Lost(Field.Of(Box.ProjectTypes)))));
        Assert.Empty(Catalog.Review(Sample.Dossier(
            Sample.Target with { Funding = Sample.Target.Funding with { Other = null } }, Sample.Lost(Field.Of(Box.FundingOther)))));
        Assert.Empty(Catalog.Review(Sample.Dossier(
            Sample.Target with { Indicators = [.. Sample.Target.Indicators.Where(r => r.Category != Category.Quality)] },
            Sample.Doubt(Field.Category(2), "也可读作质量指标。"))));
    }

    [Fact]
    public void Wholly_lost_form_is_silent()
    {
        var notes = Enum.GetValues<Box>().Select(b => Sample.Lost(Field.Of(b))).ToArray();
        Assert.Empty(Catalog.Review(Sample.Dossier(new PerformanceTarget(), notes)));
    }

    [Fact]
    public void Findings_follow_the_form_downwards()
    {
        var rows = Sample.Target.Indicators.ToList();
        rows[0] = rows[0] with { Target = null };
        rows[6] = rows[6] with { Target = null };
        var findings = Catalog.Review(Sample.Dossier(Sample.Target with
        {
            ProjectTypes = [],
            Indicators = rows,
            AnnualGoal = Sample.Target.OverallGoal,
            GoalSpan = new GoalSpan(2024, 2025),
        }));
        Assert.Equal(
            ["projectTypes", "goalSpan", "annualGoal", "indicators.target[0]", "indicators.target[6]"],
            findings.Select(f => f.Field.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Batch_review_is_review_of_each_among_all() =>
        AnyForm.Reading.Array[1, 6].Sample(
            forms =>
            {
                var neighbours = new Neighbourhood([.. forms.Select(f => f.Target)]);
                var batch = Catalog.Review(forms);
                for (var i = 0; i < forms.Length; i++)
                {
                    Assert.Equal(Shown(Catalog.Review(new Dossier(forms[i], neighbours))), Shown(batch[i]), StringComparer.Ordinal);
                }
            },
            iter: 300);

    [Fact]
    public void Review_is_pure_and_quotes_only_what_is_written() =>
        AnyForm.Reading.Sample(
            form =>
            {
                var dossier = new Dossier(form, Neighbourhood.Empty);
                var findings = Catalog.Review(dossier);
                Assert.Equal(Shown(findings), Shown(Catalog.Review(dossier)), StringComparer.Ordinal);
                var written = Written(form.Target);
                foreach (var finding in findings)
                {
                    Assert.NotNull(Catalog.Describe(finding.Code));
                    Assert.All((finding.Quote ?? string.Empty).Where(char.IsAsciiDigit), digit => Assert.True(written.Contains(digit, StringComparison.Ordinal), finding.Message));
                    Assert.True(finding.Field.Row is not { } row || row < form.Target.Indicators.Count);
                    Assert.False(form.IsLost(finding.Field), finding.Message);
                }
            },
            iter: 3000);

    private static IEnumerable<string> Shown(IReadOnlyList<Finding> findings) =>
        findings.Select(f => $"{f.Code} {f.Severity} {f.Defect} {f.Field} {f.Quote} {f.Message} {f.Suggestion}");

    private static string Written(PerformanceTarget target) => string.Join(
        '\n',
        [
            target.Year?.ToString(CultureInfo.InvariantCulture), target.ProjectName, .. target.ProjectTypes,
            target.OverallGoal, target.AnnualGoal, .. target.Indicators.SelectMany(i => new[] { i.Name, i.Target?.Text }),
        ]);
}
