using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Damages;
using Hengji.Targets;

namespace Hengji.Tests.Accuracy;

public sealed partial class GeneratorTests
{
    private const int Many = 1500;

    [Fact]
    public void Same_seed_gives_the_same_document()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            foreach (var damaged in new[] { false, true })
            {
                var (first, second) = (Generator.Document(seed, damaged), Generator.Document(seed, damaged));
                Assert.Equal(first.Text, second.Text);
                Assert.Equal(first.Damages, second.Damages);
                Assert.Equal(first.Forms.Count, second.Forms.Count);
            }
        }
    }

    [Fact]
    public void Different_seeds_give_different_documents()
    {
        var texts = Enumerable.Range(0, 300).Select(seed => Generator.Document(seed, seed % 2 == 0).Text);
        Assert.Equal(300, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_clean_document_has_its_whole_truth_and_no_damage()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var document = Generator.Document(seed, damaged: false);
            Assert.Empty(document.Damages);
            Assert.All(document.Forms, form => Assert.Empty(form.Alternatives));
            Assert.All(document.Forms, form => Assert.All(form.Record.Indicators, i => Assert.NotNull(i.Name)));
        }
    }

    [Fact]
    public void Every_kind_of_damage_strikes_somewhere()
    {
        var struck = Enumerable.Range(0, Many).SelectMany(seed => Generator.Document(seed, damaged: true).Damages).ToHashSet(StringComparer.Ordinal);
        var known = DamageCatalog.Groups.SelectMany(g => g).Select(d => d.Name)
            .Concat(DamageCatalog.Surroundings.Select(d => d.Name))
            .Append(DamageCatalog.CutFirst.Name).Append(DamageCatalog.CutLast.Name)
            .Concat(["逐行空行相隔", "逐格空行相隔", "Word另存网页", "整表成一行", "逐列读出"]);
        Assert.Empty(known.Except(struck, StringComparer.Ordinal));
    }

    [Fact]
    public void A_damaged_document_says_what_befell_it()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            Assert.NotEmpty(Generator.Document(seed, damaged: true).Damages);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_number_of_the_truth_stands_in_the_text(bool damaged)
    {
        for (var seed = 0; seed < Many; seed++)
        {
            var document = Generator.Document(seed, damaged);
            var printed = Digits().Matches(document.Text.Replace(",", string.Empty, StringComparison.Ordinal))
                .Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var word in document.Forms.SelectMany(f => Numbers(f.Record)))
            {
                Assert.True(
                    printed.Contains(word) || printed.Any(p => p.Contains(word, StringComparison.Ordinal)),
                    $"{document.Name}: {word}\n{document.Text}");
            }
        }
    }

    [Fact]
    public void Generated_records_cover_the_shapes_of_targets_and_forms()
    {
        var records = Enumerable.Range(0, 600).SelectMany(seed => Generator.Document(seed, damaged: false).Forms)
            .Select(f => f.Record).ToList();
        Assert.Contains(records, r => r.Edition == FormEdition.A);
        Assert.Contains(records, r => r.Edition == FormEdition.B);
        Assert.Contains(records, r => r.Indicators.Count == 0);
        Assert.Contains(records, r => r.Indicators.Count == 14);
        Assert.Contains(records, r => r.OverallGoal is not null && string.Equals(r.OverallGoal, r.AnnualGoal, StringComparison.Ordinal));
        Assert.Contains(records, r => r.GoalSpan is { From: var from, To: var to } && from < to);
        Assert.Contains(records, r => r.Funding.AnnualOther is null && r.Funding.AnnualTotal is not null);
        Assert.Contains(records, r => r.Funding.AnnualOther is { Yuan: 0 });
        Assert.Contains(records, r => r.Indicators.Any(i => i.Target is null));
        Assert.Contains(records, r => r.PlannedStart is { Day: null });
        var targets = records.SelectMany(r => r.Indicators).Select(i => i.Target?.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(targets, new HashSet<string?>(StringComparer.Ordinal)
        {
            "≥90%", "90%以上", "不少于2次/周", "每月15日前", "2小时内", "12月底前", "=100.00(%)", "0起", "及时", "建立健全", "每季度一次", "±3%以内",
        });
    }

    private static IEnumerable<string> Numbers(PerformanceTarget record)
    {
        var texts = record.Indicators.SelectMany(i => new[] { i.Name, i.Target?.Text })
            .Append(record.ProjectName).Append(record.OverallGoal).Append(record.AnnualGoal);
        foreach (var digits in texts.OfType<string>().SelectMany(t => Digits().Matches(t)))
        {
            yield return digits.Value;
        }

        foreach (var money in new[]
        {
            record.Funding.Total, record.Funding.Fiscal, record.Funding.Other, record.Funding.AnnualTotal,
            record.Funding.AnnualFiscal, record.Funding.AnnualCarriedOver, record.Funding.AnnualOther,
        })
        {
            if (money is { } amount)
            {
                var shown = record.Edition == FormEdition.B ? amount.Yuan : amount.Yuan / 10_000m;
                yield return decimal.Truncate(shown).ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
