using Hengji.Review.RuleSets;

namespace Hengji.Cli.Wordings;

/// <content>What is said of rule sets.</content>
internal abstract partial class Wording
{
    public abstract string RuleSetPlaceholder { get; }

    public abstract string RuleSetArgument { get; }

    public abstract string TriedArgument { get; }

    public abstract string NoDivision(string division);

    public abstract string NoRuleSet(string name, IEnumerable<string> known);

    public abstract string RuleHeading { get; }

    public abstract string RuleTitleHeading { get; }

    public abstract string RuleSeverityHeading { get; }

    public abstract string RuleSettingHeading { get; }

    public abstract string NormsHeading { get; }

    public abstract string TriedFormsHeading { get; }

    public abstract string NothingSwitched { get; }

    public abstract string RuleCount(int count);

    public abstract string RuleSetHash(string hash);

    public abstract string RuleSetLine(string id, string name, string division, bool inForce);

    public abstract string TrialTitle(string name, int forms, int before, int after, int different);

    public abstract string FurtherExamples(int count);

    public abstract string Of(TrialChange change);

    /// <summary>What a rule set says of a rule, in a few words.</summary>
    public abstract string Told(RuleSetting setting);

    /// <summary>How a finding would differ, with its severities.</summary>
    public abstract string Told(TriedFinding finding);
}
