using Hengji.Review.RuleSets;

namespace Hengji.Web.Language;

/// <summary>The words of trying rules and switching them on (试算、启用); both languages side by side.</summary>
internal abstract partial class Words
{
    public string TryRules => Pick("试算与启用", "Try and switch on");

    public string Try => Pick("试算", "Try");

    public string ChangeOfRules => Pick("要改动的口径", "The change");

    public string RuleSetChanged => Pick("口径", "Rule set");

    public string FromYear => Pick("自年度", "From year");

    public string AllYears => Pick("各年度", "all");

    public string StartAgain => Pick("清除改动", "Start again");

    public string Thresholds => Pick("阈值", "Thresholds");

    public string RuleOn => Pick("启用", "on");

    public string RuleOff => Pick("停用", "off");

    public string WhatItWouldFind => Pick("改了会怎样", "What would differ");

    public string SwitchOn => Pick("启用", "Switch on");

    public string InForceLabel => Pick("现行", "In force");

    public string TriedLabel => Pick("试算", "Tried");

    public string SwitchedByFinance => Pick("启用口径由本级财政审核人办理，您可以试算。", "Rules are switched on by the finance reviewer of the division; you can try them.");

    public string NothingToSwitch => Pick("与现行口径相同，没有可启用的改动。", "These are the rules in force; there is nothing to switch on.");

    public string RuleSetCalled => Pick("启用后叫作", "To be called");

    public string SwitchedBefore => Pick("启用经过", "Switched on before");

    public string RuleSet => Pick("口径", "Rule set");

    public string SwitchReason => Pick("启用理由", "Reason");

    public string RulesPrint => Pick("指纹", "Fingerprint");

    public string Of(RuleThreshold threshold) => Pick(threshold.Chinese, threshold.English);

    public string Of(TrialChange change) => change switch
    {
        TrialChange.Added => Pick("新增", "New"),
        TrialChange.Removed => Pick("减少", "Gone"),
        _ => Pick("程度改变", "Regraded"),
    };

    public string InForceNow(string name) => Pick($"现行：{name}", $"In force: {name}");

    public string AsIs(string now) => Pick($"不变（{now}）", $"as is ({now})");

    public string SwitchOf(string code) => Pick($"{code}启用或停用", $"{code} on or off");

    public string SeverityOf(string code) => Pick($"{code}程度", $"{code} severity");

    public string ChangedName(string name) => name.EndsWith(Adjusted, StringComparison.Ordinal) ? name : name + Adjusted;

    public string TryRulesLead(int forms) => Pick(
        $"选一个口径，或改动规则和阈值，看在库中{Digits(forms)}张表上会多出、少掉哪些意见。试算不改动任何意见，满意后再启用。",
        $"Choose a rule set, or change rules and thresholds, and see what would be found more or less on the {Digits(forms)} forms kept. Trying changes nothing; switch on what you are content with.");

    public string TrialSentence(RuleTrial trial)
    {
        var (added, removed, regraded) = (Count(TrialChange.Added), Count(TrialChange.Removed), Count(TrialChange.Regraded));
        return trial.Forms.Count == 0
            ? Pick($"{Digits(trial.Count)}张表上的意见都不变（{Digits(trial.Before)}条）。", $"Nothing would differ on the {Digits(trial.Count)} forms ({Digits(trial.Before)} findings).")
            : Pick(
                $"{Digits(trial.Count)}张表，意见由{Digits(trial.Before)}条变为{Digits(trial.After)}条：新增{Digits(added)}，减少{Digits(removed)}，程度改变{Digits(regraded)}，涉及{Digits(trial.Forms.Count)}张表。",
                $"On {Digits(trial.Count)} forms {Digits(trial.Before)} findings would become {Digits(trial.After)}: {Digits(added)} new, {Digits(removed)} gone, {Digits(regraded)} regraded, on {Digits(trial.Forms.Count)} forms.");

        int Count(TrialChange change) => trial.Forms.Sum(form => form.Findings.Count(found => found.Change == change));
    }

    public string Told(TriedFinding found) => found switch
    {
        { Before: { } before, After: { } after } => Pick($"{SeverityName(before)}→{SeverityName(after)}", $"{SeverityName(before)} → {SeverityName(after)}"),
        { After: { } after } => Pick($"新增{SeverityName(after)}", $"new: {SeverityName(after)}"),
        _ => Pick("减少", "gone"),
    };

    public string FurtherExamples(int count) => Pick($"另有{Digits(count)}条。", $"{Digits(count)} more.");

    public string SwitchOnNow(int forms) => Pick($"启用，并重新审核全部表（{Digits(forms)}张有变化）", $"Switch on and review every form again ({Digits(forms)} would differ)");

    public string SwitchedText(string name, string hash, string reason) => $"{name}　{hash[..Math.Min(12, hash.Length)]}　{reason}";

    public string NeverSwitched(string name) => Pick($"还没有启用过别的口径，现行为程序自带的“{name}”。", $"No other rules were switched on; the program's own are in force: {name}.");

    public string ThresholdRefused(RuleThreshold threshold) => Pick(
        $"“{threshold.Chinese}”应在{Figure(threshold.Least)}到{Figure(threshold.Most)}之间{(threshold.Most == 1 ? string.Empty : "，取整数")}。请改正后再试算。",
        $"{threshold.English}: from {Figure(threshold.Least)} to {Figure(threshold.Most)}{(threshold.Most == 1 ? string.Empty : ", whole")}. Mend it, then try again.");

    public string SwitchedOn(string outcome, int changed) => outcome switch
    {
        "Kept" => Pick($"已启用并重新审核，{Digits(changed)}张表的意见有变化，已记入操作留痕。", $"Switched on and reviewed again; findings changed on {Digits(changed)} forms. The journal tells of it."),
        "Conflict" => Pick("没有启用：试算之后别人启用了别的口径。请重新试算。", "Not switched on: other rules came into force since. Try again."),
        "ReasonMissing" => Pick("没有启用：请写明理由。", "Not switched on: it needs a reason."),
        "NotYours" => SwitchedByFinance,
        "NoChange" => NothingToSwitch,
        _ => string.Empty,
    };

    private string Adjusted => Pick("（调整）", " (adjusted)");

    private string SeverityName(Hengji.Review.Severity severity) => severity switch
    {
        Hengji.Review.Severity.Error => Must,
        Hengji.Review.Severity.Warning => Advise,
        _ => Hint,
    };
}
