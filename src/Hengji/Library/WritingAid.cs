using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Library;

/// <summary>
/// The writing aid (填报助手): says of an indicator being typed what a review would say of it on the form, by the same
/// grammar and the same rules, and shows what the town and others wrote. The same question always has the same answer.
/// </summary>
/// <param name="rules">The rules of review.</param>
/// <param name="library">What the town wrote, and the common indicators.</param>
public sealed class WritingAid(RuleCatalog rules, IndicatorLibrary library)
{
    /// <summary>Longer texts are no indicator; what is beyond is not looked at.</summary>
    private const int LongestText = 500;

    /// <summary>Answers a question; never throws for any text.</summary>
    public AidAnswer Answer(AidQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var name = Cut(question.Name);
        var target = Cut(question.Target);
        var meaning = TargetGrammar.Compile(target);
        var belongs = CategoryGuess.Of(name, meaning);
        var category = question.Category ?? belongs;
        var remarks = RemarksOn(name, target, question, meaning, category);
        var isAssessable = name.Length > 0 && meaning.IsMeasurable && !remarks.Any(Prevents);
        var kind = library.Common.Kind(question.Kind)
            ?? library.Common.KindOfProject(question.ProjectName) ?? library.Common.KindOfProject(name);
        return new AidAnswer
        {
            IsAssessable = isAssessable,
            Sentence = isAssessable
                ? $"可考核：{meaning.Print()}，{PeriodOf(meaning)}，{EvidenceOf(name, category)}"
                : $"不可考核：{remarks.FirstOrDefault(Prevents)?.Message ?? meaning.WhyUnmeasurable}",
            Remarks = remarks,
            Meaning = meaning,
            Belongs = belongs,
            Kind = kind,
            Similar = library.Like(name, question.ProjectId),
            Common = kind is null ? [] : library.CommonOf(kind, category),
        };
    }

    private static string Cut(string text)
    {
        var trimmed = (text ?? string.Empty).Trim();
        return trimmed.Length > LongestText ? trimmed[..LongestText] : trimmed;
    }

    /// <summary>Whether a remark says that nobody could tell whether the target was reached.</summary>
    private static bool Prevents(AidRemark remark) =>
        remark.Box is Box.IndicatorName && remark.Code is null
        || (remark.Box is Box.TargetValue && (remark.Severity != Severity.Hint || remark.Code is null or NotMeasurable));

    /// <summary>The rule against targets in words; its hints too say that a target cannot be measured as it stands.</summary>
    private const string NotMeasurable = "HJ2003";

    private List<AidRemark> RemarksOn(
        string name, string target, AidQuestion question, TargetMeaning meaning, Category? category)
    {
        var remarks = new List<AidRemark>();
        if (name.Length == 0)
        {
            remarks.Add(new AidRemark(Severity.Error, null, Box.IndicatorName, [], "没有填写三级指标名称。", null));
            return remarks;
        }

        foreach (var finding in FindingsOn(name, target, question))
        {
            var words = finding.Field.Box == Box.TargetValue && !meaning.IsMeasurable ? VagueIn(target) : [];
            remarks.Add(new AidRemark(finding.Severity, finding.Code, finding.Field.Box, words, finding.Message, finding.Suggestion));
        }

        if (!meaning.IsMeasurable && !remarks.Any(remark => remark.Box == Box.TargetValue))
        {
            remarks.Add(new AidRemark(
                Severity.Warning, null, Box.TargetValue, VagueIn(target), meaning.WhyUnmeasurable!, Suggested.Value(name, category)));
        }

        return [.. remarks.OrderBy(remark => remark.Severity)];
    }

    /// <summary>What the rules find in a form that holds this indicator alone, without what they miss around it.</summary>
    private IEnumerable<Finding> FindingsOn(string name, string target, AidQuestion question)
    {
        var value = target.Length == 0 ? null : new TargetValue(target);
        var form = new FormReading
        {
            Index = 0,
            FirstLine = 1,
            LastLine = 1,
            Target = new PerformanceTarget
            {
                ProjectName = question.ProjectName,
                Indicators = [new Indicator(question.Category?.DimensionOf(), question.Category, name, value)],
            },
        };
        return rules.Review(new Dossier(form, Neighbourhood.Empty)).Where(finding => finding.Field.Row == 0);
    }

    private static IReadOnlyList<string> VagueIn(string target) =>
        [.. VagueWords.Rising.Concat(VagueWords.Falling).Concat(VagueWords.Timings).Concat(VagueWords.States)
            .Where(word => target.Contains(word, StringComparison.Ordinal))
            .OrderBy(word => target.IndexOf(word, StringComparison.Ordinal)).ThenByDescending(word => word.Length)
            .Distinct(StringComparer.Ordinal)];

    private static string PeriodOf(TargetMeaning meaning) => meaning.Kind switch
    {
        TargetKind.Deadline or TargetKind.DateSpan => "按时限",
        _ when meaning.Period is not null => "逐期",
        _ => "年度",
    };

    private string EvidenceOf(string name, Category? category) =>
        library.Find(name) is { Standing: not LibraryStanding.Retired } known ? known.Evidence : EvidenceForms.For(name, category);
}
