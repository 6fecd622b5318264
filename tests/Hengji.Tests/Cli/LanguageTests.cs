using System.Text.RegularExpressions;

using Hengji.Cli.Wordings;
using Hengji.Dossiers;
using Hengji.Journal;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Cli;

public sealed partial class LanguageTests
{
    private static readonly string[] _notSentences = [nameof(Wording.ListComma), nameof(Wording.Colon), nameof(Wording.StaysChinese)];

    [Fact]
    public async Task Messages_are_Chinese_unless_asked_otherwise()
    {
        var chinese = await CliRun.Of("read", "nowhere.txt");
        var english = await CliRun.Of("read", "nowhere.txt", "--lang", "en");
        var joined = await CliRun.Of("--lang=en", "read", "nowhere.txt");

        Assert.Equal("nowhere.txt：找不到文件“nowhere.txt”，请核对路径。\n", chinese.Error);
        Assert.Equal("nowhere.txt: File \"nowhere.txt\" was not found; check the path.\n", english.Error);
        Assert.Equal(english.Error, joined.Error);
    }

    [Fact]
    public void Sentences_are_in_the_language_they_claim()
    {
        foreach (var property in typeof(Wording).GetProperties().Where(p => p.PropertyType == typeof(string) && !_notSentences.Contains(p.Name, StringComparer.Ordinal)))
        {
            Assert.True(Han().IsMatch((string)property.GetValue(Wording.For("zh-CN"))!), property.Name);
        }
    }

    [Fact]
    public async Task What_the_reader_says_stays_Chinese_in_every_language()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-", "--lang", "en");

        Assert.Contains("Target value (indicator 3): 指标值一列在此行缺失", run.Output, StringComparison.Ordinal);
        Assert.Contains("该格数字没有保留下来。", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(Wording.For("en").StaysChinese + "\n", run.Output.Replace("to be\nforwarded", "to be forwarded", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("review")]
    public async Task What_is_ours_is_English_with_English_punctuation_when_asked(string command)
    {
        var run = await CliRun.Of(
            s => s with
            {
                Open = (name, bytes) => CliRun.Document(name, bytes, [InLatin]),
                Review = _ => [[FoundInLatin]],
                Describe = code => new RuleDescriptor(code, "标题", "Sum is wrong", Severity.Error, ReviewDimension.Completeness, "other", "a law", "a reason", "a remedy"),
            },
            command, "-", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotMatch(Chinese(), run.Output);
        Assert.Contains(command == "read" ? "[doubt]" : "Sum is wrong", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_stays_Chinese_that_need_be_said_in_Chinese()
    {
        var run = await CliRun.Reading(SampleReadings.Both, "read", "-");

        Assert.Null(Wording.For("zh-CN").StaysChinese);
        Assert.DoesNotContain("forwarded", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(JournalFault.Missing)]
    [InlineData(JournalFault.Unlinked)]
    [InlineData(JournalFault.Changed)]
    [InlineData(JournalFault.CutOff)]
    public void A_broken_journal_is_described_in_either_language(JournalFault fault)
    {
        var verdict = new JournalVerdict(4, 5, fault, "第 5 条有误。");

        Assert.Contains("entr", Wording.For("en").JournalBroken(verdict), StringComparison.Ordinal);
        Assert.Contains(" 5", Wording.For("en").JournalBroken(verdict), StringComparison.Ordinal);
        Assert.DoesNotMatch(Chinese(), Wording.For("en").JournalBroken(verdict));
        Assert.Contains("第 5 条有误。", Wording.For("zh-CN").JournalBroken(verdict), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_and_box_has_an_English_name()
    {
        Assert.All(RuleCatalog.National.Descriptors, rule =>
        {
            Assert.NotEmpty(rule.EnglishTitle);
            Assert.DoesNotMatch(Chinese(), rule.EnglishTitle);
        });
        var names = Enum.GetValues<Box>().Select(EnglishTerms.Caption).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>A form without a Chinese character, so that any on the screen are ours.</summary>
    private static FormReading InLatin { get; } = new()
    {
        Index = 0,
        FirstLine = 1,
        LastLine = 9,
        Target = new PerformanceTarget
        {
            Edition = FormEdition.A,
            Year = 2025,
            ProjectName = "A",
            ProjectTypes = ["B", "C"],
            GoalSpan = new GoalSpan(2024, 2026),
            OverallGoal = "D",
            Indicators = [new(null, null, "E", new TargetValue("90%"))],
        },
        Notes =
        [
            new(Field.TargetValue(0), NoteKind.Doubt, "f", 0.5, [3, 4]),
            new(Field.Of(Box.FundingTotal), NoteKind.Lost, "g", 0.9, [5]),
            new(null, NoteKind.Unread, "h", 1, [6]),
        ],
    };

    private static Finding FoundInLatin { get; } = new()
    {
        Code = "HJ1003",
        Severity = Severity.Error,
        Defect = "other",
        Field = Field.TargetValue(0),
        Indicator = "E",
        Quote = "90%",
        Message = "i",
        Suggestion = "j",
    };

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\p{IsHalfwidthandFullwidthForms}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Han();
}
