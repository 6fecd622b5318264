using System.Globalization;

namespace Hengji.Review.RuleSets;

/// <summary>A rule set file that cannot be used: which one, where, and what to do, in Chinese.</summary>
public sealed class RuleSetProblemException : Exception
{
    public RuleSetProblemException(string file, int line, string message)
        : base($"规则集文件“{file}”第{line.ToString(CultureInfo.InvariantCulture)}行：{message}")
    {
    }

    public RuleSetProblemException()
    {
    }

    public RuleSetProblemException(string message)
        : base(message)
    {
    }

    public RuleSetProblemException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
