using Hengji.Review.RuleSets;
using Hengji.Targets;

namespace Hengji.Cli.Wordings;

/// <content>What is said of rule sets.</content>
internal sealed partial class ChineseWording
{
    public override string RuleSetPlaceholder => "规则集";

    public override string RuleSetArgument => "规则集的代号（见 hengji rules list），或规则集文件";

    public override string TriedArgument => "用来试算的文件或文件夹；不填则用数据文件夹中的申报表";

    public override string NoDivision(string division) => $"HENGJI_DIVISION“{division}”不是区划代码。请写2至12位数字，如310112。";

    public override string NoRuleSet(string name, IEnumerable<string> known) => $"没有规则集“{name}”，也没有这个文件。已有：{string.Join('、', known)}。";

    public override string RuleHeading => "规则";

    public override string RuleTitleHeading => "问题";

    public override string RuleSeverityHeading => "程度";

    public override string RuleSettingHeading => "规则集另定";

    public override string NormsHeading => "口径（JSON，写法见 docs/rulesets.md）";

    public override string TriedFormsHeading => "涉及表数";

    public override string NothingSwitched => "以上只是试算，没有启用任何规则集，也没有改动任何意见。";

    public override string RuleCount(int count) => $"共{count}条规则。";

    public override string RuleSetHash(string hash) => $"指纹 {hash}";

    public override string RuleSetLine(string id, string name, string division, bool inForce) =>
        $"规则集 {id}  {name}{(division.Length > 0 ? $"  区划{division}" : string.Empty)}{(inForce ? "  在用" : string.Empty)}";

    public override string TrialTitle(string name, int forms, int before, int after, int different) =>
        $"试用“{name}”审核{forms}张表：意见由{before}条变为{after}条，{different}张表有变化。";

    public override string FurtherExamples(int count) => $"  另有{count}条，见 --json。";

    public override string Of(TrialChange change) => change switch
    {
        TrialChange.Added => "新增",
        TrialChange.Removed => "减少",
        TrialChange.Regraded => "程度改变",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public override string Told(RuleSetting setting)
    {
        List<string> parts = [];
        if (setting.On is { } on)
        {
            parts.Add(on ? "启用" : "停用");
        }

        if (setting.Severity is { } severity)
        {
            parts.Add($"改为{Of(severity)}");
        }

        var years = (setting.From, setting.To) switch
        {
            (null, null) => string.Empty,
            ({ } from, null) => $"（{from}年起）",
            (null, { } to) => $"（至{to}年）",
            ({ } from, { } to) => $"（{from}—{to}年）",
        };
        var stages = setting.Stages.Count > 0 ? $"（仅{string.Join('、', setting.Stages.Select(stage => stage.Name()))}）" : string.Empty;
        return string.Join('、', parts) + years + stages;
    }

    public override string Told(TriedFinding finding) => (finding.Before, finding.After) switch
    {
        ({ } before, { } after) => $"{Of(before)}→{Of(after)}",
        (null, { } after) => $"新增{Of(after)}",
        ({ } before, null) => $"减少{Of(before)}",
        _ => string.Empty,
    };
}
