using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Review.Words;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Relevance;

/// <summary>
/// Finds a goal that promises to do something in time (按时完成, 及时支付) where the indicators of timeliness speak of something
/// else. Where there are none at all, another rule asks for them.
/// </summary>
public sealed class HJ2027PunctualityNotAsked : Rule
{
    private static readonly string[] Promptly = ["按时", "按期", "准时", "如期", "及时", "限时"];

    private static readonly string[] Besides = ["足额", "准确", "高效", "有效", "保质", "地", "的", "、"];

    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ2027", Title: "目标的时限要求没有对应指标", EnglishTitle: "Punctuality promised and not asked for",
        Severity: Severity.Warning,
        Dimension: ReviewDimension.Relevance, Defect: "narrative-mismatch",
        Basis: LegalBasis.Matching,
        Why: "目标要求按时，时效指标却不考核时间，拖到什么时候都算完成。",
        Remedy: "时效指标写明完成、支付的时限或及时率；与时间无关的指标移到相应类别。") { Certainty = Certainty.Judged };

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var target = dossier.Target;
        var timeliness = Enumerable.Range(0, target.Indicators.Count).Where(row => target.Indicators[row].Category == Category.Timeliness).ToList();
        if (timeliness.Count == 0 || target.Indicators.Any(AsksTime) || !timeliness.TrueForAll(row => IsSure(dossier.Form, row)))
        {
            yield break;
        }

        foreach (var (box, goal) in FormTexts.Goals(target))
        {
            if (Promised(goal) is { } promise && dossier.Form.IsSure(Field.Of(box)))
            {
                yield return Found(Field.Of(Box.Indicators), $"{OfficialTerms.Caption(box)}要求“{promise}”，时效指标{Named(target, timeliness)}不考核时间。") with
                {
                    Related = [Field.Of(box), .. timeliness.Select(Field.IndicatorName)],
                    Quote = promise,
                    Expected = Category.Timeliness.Name(),
                    Suggestion = $"{Category.Timeliness.Name()}：【{promise}】时间：【】月底前",
                };
                yield break;
            }
        }
    }

    private static string Named(PerformanceTarget target, List<int> rows) => string.Concat(rows.Select(row => $"“{target.Indicators[row].Name}”"));

    private static bool IsSure(FormReading form, int row) =>
        form.IsSure(Field.Category(row)) && form.IsSure(Field.IndicatorName(row)) && form.IsSure(Field.TargetValue(row));

    /// <summary>By its name, or by a target that is a time, or a word for one.</summary>
    private static bool AsksTime(Indicator indicator) =>
        (indicator.Name is { } name && (IndicatorSense.Of(name).IsTimely || name.Contains("时间", StringComparison.Ordinal) || name.Contains("时限", StringComparison.Ordinal) || IndicatorWords.Times.IsIn(name)))
        || (indicator.Category == Category.Timeliness && indicator.Target is null)
        || indicator.Target is { Meaning: { Deadline: not null } or { Period: not null } or { To: not null } }
        || (indicator.Target is { } target && IndicatorWords.Timely.IsIn(target.Text));

    /// <summary>The adverb and the verb behind it (按时完成); null when the goal promises no time.</summary>
    private static string? Promised(string goal)
    {
        foreach (var prompt in Promptly)
        {
            for (var at = goal.IndexOf(prompt, StringComparison.Ordinal); at >= 0; at = goal.IndexOf(prompt, at + 1, StringComparison.Ordinal))
            {
                var end = at + prompt.Length;
                while (Array.Find(Besides, word => goal.AsSpan(end).StartsWith(word, StringComparison.Ordinal)) is { } word)
                {
                    end += word.Length;
                }

                if (TaskWords.Doing.At(goal, end) is { } verb)
                {
                    return goal[at..(end + verb.Length)];
                }
            }
        }

        return null;
    }
}
