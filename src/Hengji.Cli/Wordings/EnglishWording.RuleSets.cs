using Hengji.Review.RuleSets;

namespace Hengji.Cli.Wordings;

/// <content>What is said of rule sets.</content>
internal sealed partial class EnglishWording
{
    public override string RuleSetPlaceholder => "RULESET";

    public override string RuleSetArgument => "Id of a rule set (see hengji rules list), or a file";

    public override string TriedArgument => "Files or folders to try it on; the forms of the data folder when left out";

    public override string NoDivision(string division) =>
        $"HENGJI_DIVISION '{division}' is not the code of a division. Write 2 to 12 digits, such as 310112.";

    public override string NoRuleSet(string name, IEnumerable<string> known) =>
        $"There is no rule set '{name}', nor such a file. Known: {string.Join(", ", known)}.";

    public override string RuleHeading => "rule";

    public override string RuleTitleHeading => "fault";

    public override string RuleSeverityHeading => "severity";

    public override string RuleSettingHeading => "set by the rule set";

    public override string NormsHeading => "Norms (JSON, see docs/rulesets.md)";

    public override string TriedFormsHeading => "forms";

    public override string NothingSwitched => "This was a trial: no rule set was switched on and no finding was changed.";

    public override string RuleCount(int count) => $"{count} rules.";

    public override string RuleSetHash(string hash) => $"fingerprint {hash}";

    public override string RuleSetLine(string id, string name, string division, bool inForce) =>
        $"rule set {id}  {name}{(division.Length > 0 ? $"  division {division}" : string.Empty)}{(inForce ? "  in force" : string.Empty)}";

    public override string TrialTitle(string name, int forms, int before, int after, int different) =>
        $"Tried {name} on {forms} form(s): {before} finding(s) would become {after}; {different} form(s) differ.";

    public override string FurtherExamples(int count) => $"  and {count} more, see --json.";

    public override string Of(TrialChange change) => change switch
    {
        TrialChange.Added => "added",
        TrialChange.Removed => "removed",
        TrialChange.Regraded => "severity",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public override string Told(RuleSetting setting)
    {
        List<string> parts = [];
        if (setting.On is { } on)
        {
            parts.Add(on ? "on" : "off");
        }

        if (setting.Severity is { } severity)
        {
            parts.Add($"as {Of(severity)}");
        }

        var years = (setting.From, setting.To) switch
        {
            (null, null) => string.Empty,
            ({ } from, null) => $" (from {from})",
            (null, { } to) => $" (until {to})",
            ({ } from, { } to) => $" ({from}-{to})",
        };
        var stages = setting.Stages.Count > 0 ? $" (only {string.Join(", ", setting.Stages)})" : string.Empty;
        return string.Join(", ", parts) + years + stages;
    }

    public override string Told(TriedFinding finding) => (finding.Before, finding.After) switch
    {
        ({ } before, { } after) => $"{Of(before)} → {Of(after)}",
        (null, { } after) => $"new {Of(after)}",
        ({ } before, null) => $"gone {Of(before)}",
        _ => string.Empty,
    };
}
