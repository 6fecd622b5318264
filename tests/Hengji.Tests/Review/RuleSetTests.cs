using System.Text;
using CsCheck;
using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Review.RuleSets;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

public sealed class RuleSetTests
{
    /// <summary>HJ2003 finds its target not measurable, HJ1001 a target missing.</summary>
    private static readonly PerformanceTarget Faulty = Sample.WithRow(Category.SocialBenefit, "村民出行便利程度", "有所提升") with { Year = 2026 };

    [Fact]
    public void National_file_is_what_the_program_does()
    {
        Accept.File(
            Path.Combine(Repository.Root, "rulesets/national.json"),
            Encoding.UTF8.GetString(RuleSetText.File(RuleSetLibrary.NationalId, RuleCatalog.National.RuleSetName, ReviewNorms.National)));

        var national = RuleSetLibrary.Standard.For(string.Empty);
        Assert.True(national.IsNational);
        Assert.Equal(RuleCatalog.National.Hash, national.Hash);
        Assert.Equal(RuleSetText.NormNames, RuleSetLibrary.Standard.Find("national")!.NormNames, StringComparer.Ordinal);
    }

    [Fact]
    public void National_file_finds_the_same_on_any_form()
    {
        var national = RuleSetLibrary.Standard.For(string.Empty);
        AnyForm.Target.Array[1, 3].Sample(targets =>
        {
            IReadOnlyList<FormReading> forms = [.. targets.Select(target => Sample.Reading(target))];
            var (one, other) = (RuleCatalog.National.Review(forms), national.Review(forms));
            return one.Zip(other).All(pair => pair.First.Select(Said).SequenceEqual(pair.Second.Select(Said), StringComparer.Ordinal));
        }, iter: 200);
    }

    [Fact]
    public void Every_dated_norm_can_be_set() =>
        Assert.Equal(
            typeof(ReviewNorms).GetProperties().Where(p => p.PropertyType.IsGenericType).Select(p => p.Name).Order(StringComparer.Ordinal),
            RuleSetText.NormNames.Select(name => char.ToUpperInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Rule_switched_off_is_silent_and_not_asked()
    {
        var off = Under("""{ "id": "a", "name": "甲", "rules": { "HJ2003": { "on": false } } }""");

        Assert.Contains("HJ2003", Codes(RuleCatalog.National), StringComparer.Ordinal);
        Assert.DoesNotContain("HJ2003", Codes(off), StringComparer.Ordinal);
        Assert.NotNull(off.Describe("HJ2003"));
        var (asked, before) = (Grades(off).Items[3].RulesAsked, Grades(RuleCatalog.National).Items[3].RulesAsked);
        Assert.Equal(before - 1, asked);
    }

    [Theory]
    [InlineData("""{ "severity": "error" }""", Severity.Error)]
    [InlineData("""{ "severity": "error", "from": 2026 }""", Severity.Error)]
    [InlineData("""{ "severity": "error", "from": 2027 }""", Severity.Warning)]
    [InlineData("""{ "severity": "error", "to": 2025 }""", Severity.Warning)]
    [InlineData("""{ "severity": "error", "stages": ["adjustment"] }""", Severity.Warning)]
    [InlineData("""[{ "severity": "error" }, { "severity": "hint", "from": 2026 }]""", Severity.Hint)]
    public void Severity_is_set_for_years_and_stages(string setting, Severity expected)
    {
        var catalog = Under($$"""{ "id": "a", "name": "甲", "rules": { "HJ2003": {{setting}} } }""");

        Assert.Equal(expected, catalog.Review(Sample.Dossier(Faulty)).First(f => f.Code == "HJ2003").Severity);
    }

    [Fact]
    public void Norm_holds_from_its_day_until_its_last_year()
    {
        var norms = Under("""
            { "id": "a", "name": "甲", "norms": { "staffCost": [
              { "since": "2025-01-01", "until": 2026, "least": 1, "most": 2, "source": "甲文" },
              { "since": "2026-01-01", "least": 3, "most": 4, "source": "乙文" } ] } }
            """).Norms.StaffCost;

        Assert.Equal([20_000m, 1m, 3m, 3m], new[] { 2024, 2025, 2026, 2027 }.Select(year => norms.For(year).Value.Least));
        Assert.Equal("乙文", norms.For(null).Source);

        var passing = Under("""{ "id": "a", "name": "甲", "norms": { "staffCost": [ { "since": "2025-01-01", "until": 2026, "least": 1, "most": 2, "source": "甲文" } ] } }""").Norms.StaffCost;
        Assert.Equal([20_000m, 1m, 1m, 20_000m], new[] { 2024, 2025, 2026, 2027 }.Select(year => passing.For(year).Value.Least));
    }

    [Fact]
    public void Narrower_division_stands_over_the_wider()
    {
        var folder = Scratch.Folder();
        Write(folder, "province", "99", """ "HJ2003": { "severity": "hint" }, "HJ1001": { "severity": "hint" } """);
        Write(folder, "town", "990103101", """ "HJ2003": { "severity": "error" } """);
        Write(folder, "elsewhere", "98", """ "HJ1001": { "on": false } """);
        var catalog = RuleSetLibrary.Standard.With(Remove(folder, "qingxi")).For("990103101");

        Assert.Equal((true, Severity.Error), catalog.InForce("HJ2003", 2026, FormKind.Target));
        Assert.Equal((true, Severity.Hint), catalog.InForce("HJ1001", 2026, FormKind.Target));
        Assert.Equal("qingxi", catalog.RuleSetId);
        Assert.Equal("province", RuleSetLibrary.Standard.With(folder).For("990200").RuleSetId);
    }

    [Fact]
    public void Fingerprint_changes_with_whatever_changes_findings()
    {
        var hashes = new[]
        {
            "{ \"id\": \"a\", \"name\": \"甲\" }",
            """{ "id": "a", "name": "甲", "rules": { "HJ2003": { "on": false } } }""",
            """{ "id": "a", "name": "甲", "rules": { "HJ2003": { "on": false, "from": 2026 } } }""",
            """{ "id": "a", "name": "甲", "norms": { "copying": [ { "since": "2025-01-01", "shortestText": 10, "commonShare": 0.6, "fewestIndicators": 4, "source": "甲文" } ] } }""",
        }.Select(json => Under(json).Hash).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(RuleCatalog.National.Hash, hashes[0]);
    }

    [Theory]
    [InlineData("{\n \"id\": \"a\"\n \"name\": 1 }", 3, "不是规范的JSON")]
    [InlineData("[]", 1, "应当是一个{ }对象")]
    [InlineData("{ \"id\": \"a\" }", 1, "缺少“name”")]
    [InlineData("{ \"id\": \"甲\", \"name\": \"甲\" }", 1, "只用小写字母")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\",\n\"rulez\": {} }", 2, "不认识“rulez”。这里可以写：")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"division\": \"31011\" }", 1, "不是区划代码")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"rules\": {\n\n \"HJ9999\": { \"on\": false } } }", 3, "没有规则“HJ9999”")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"rules\": { \"HJ1001\": { } } }", 1, "没有写要改什么")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"rules\": { \"HJ1001\": { \"on\": \"false\" } } }", 1, "应当写true或false")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"rules\": { \"HJ1001\": { \"severity\": \"fatal\" } } }", 1, "可以写：error、warning、hint")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"rules\": { \"HJ1001\": { \"on\": true, \"from\": 2027, \"to\": 2026 } } }", 1, "“to”早于“from”")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"rules\": { \"HJ1001\": { \"on\": true }, \"HJ1001\": { \"on\": false } } }", 1, "写了两次")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"norms\": { \"staffCost\": [] } }", 1, "没有写任何规定")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"norms\": { \"staffCost\": [ { \"since\": \"2025\", \"least\": 1, \"most\": 2, \"source\": \"文\" } ] } }", 1, "应当是日期")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"norms\": { \"staffCost\": [ { \"since\": \"2025-01-01\", \"least\": 3, \"most\": 2, \"source\": \"文\" } ] } }", 1, "“least”应当小于“most”")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"norms\": { \"copying\": [ { \"since\": \"2025-01-01\", \"shortestText\": 1, \"commonShare\": 2, \"fewestIndicators\": 4, \"source\": \"文\" } ] } }", 1, "0.01到1之间的数字")]
    [InlineData("{ \"id\": \"a\", \"name\": \"甲\", \"norms\": { \"grading\": [ { \"since\": \"2025-01-01\", \"items\": [], \"source\": \"文\" } ] } }", 1, "八项审核内容应当各写一次")]
    public void Slip_is_named_by_line_with_what_to_do(string json, int line, string said)
    {
        var problem = Assert.Throws<RuleSetProblemException>(() => Under(json));

        Assert.StartsWith($"规则集文件“甲.json”第{line}行：", problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Trial_tells_what_would_be_new_gone_and_meant_otherwise()
    {
        var tried = Under("""
            { "id": "a", "name": "甲", "rules": { "HJ2003": { "severity": "error" }, "HJ1001": { "on": false } },
              "norms": { "staffCost": [ { "since": "2015-01-01", "least": 1, "most": 2, "source": "甲文" } ] } }
            """);
        IReadOnlyList<FormReading> forms =
        [
            Sample.Reading(Faulty),
            Sample.Reading(Sample.WithRow(Category.Quantity, "巡检路灯数量", null)),
            Sample.Reading(Sample.WithRow(Category.Quantity, "聘用巡检员人数", "≥10人")),
        ];
        var trial = RuleTrial.Of(RuleCatalog.National, tried, forms);

        Assert.Equal(
            [("HJ1001", TrialChange.Removed), ("HJ2003", TrialChange.Regraded), ("HJ3002", TrialChange.Added)],
            trial.Forms.SelectMany(form => form.Findings)
                .Select(found => (found.Finding.Code, found.Change)).Where(found => found.Code is "HJ1001" or "HJ2003" or "HJ3002")
                .OrderBy(found => found.Code, StringComparer.Ordinal));
        Assert.Equal(trial.After - trial.Before, trial.Rules.Sum(rule => rule.Added - rule.Removed));
        Assert.Empty(RuleTrial.Of(tried, tried, forms).Forms);
    }

    private static string Said(Finding finding) => $"{finding.Code} {finding.Severity} {finding.Field} {finding.Message} {finding.Suggestion}";

    private static RuleCatalog Under(string json) =>
        RuleSetLibrary.Standard.For(RuleSetFile.Read("甲.json", Encoding.UTF8.GetBytes(json)));

    private static IEnumerable<string> Codes(RuleCatalog catalog) => catalog.Review(Sample.Dossier(Faulty)).Select(finding => finding.Code);

    private static SuggestedGrades Grades(RuleCatalog catalog) => new ReviewGrader(catalog).Suggest(Sample.Reading(Faulty), []);

    private static void Write(string folder, string id, string division, string rules) => File.WriteAllText(
        Path.Combine(folder, id + ".json"),
        $$"""{ "id": "{{id}}", "name": "{{id}}", "division": "{{division}}", "rules": { {{rules}} } }""");

    /// <summary>The shipped example stands for the same town; a file of its id takes its place.</summary>
    private static string Remove(string folder, string id)
    {
        var town = Path.Combine(folder, "town.json");
        File.WriteAllText(town, File.ReadAllText(town).Replace("\"id\": \"town\"", $"\"id\": \"{id}\"", StringComparison.Ordinal));
        return folder;
    }
}
