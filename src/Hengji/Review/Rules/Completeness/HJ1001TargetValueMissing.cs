using Hengji.Dossiers;
using Hengji.Norms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Rules.Completeness;

/// <summary>Finds an indicator whose target (年度指标值) the author left blank or filled with 无, / or XX.</summary>
public sealed class HJ1001TargetValueMissing : Rule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Code: "HJ1001", Title: "指标值未填", Severity: Severity.Error,
        EnglishTitle: "Target value missing",
        Dimension: ReviewDimension.Completeness, Defect: "missing-value",
        Basis: LegalBasis.Quantified,
        Why: "没有指标值，年中监控和年终自评无从比对。",
        Remedy: "填写年度指标值；确不适用的指标予以删除，不留空行。") { Certainty = Certainty.Proven };

    /// <summary>Targets of a whole department are held to the same.</summary>
    public override bool Concerns(FormKind kind) => kind == FormKind.WholeDepartment || base.Concerns(kind);

    public override IEnumerable<Finding> Check(Dossier dossier)
    {
        var form = dossier.Form;
        var indicators = dossier.Target.Indicators;
        var stated = 0;
        var blank = 0;
        for (var row = 0; row < indicators.Count; row++)
        {
            if (IsBlank(indicators[row]))
            {
                blank++;
            }
            else
            {
                stated++;
            }
        }

        // Where a target stands for a name, the targets have slipped, and which row left its own blank nobody can tell.
        if (blank == 0 || form.IsLost(Field.Of(Box.Indicators)) || indicators.Any(IsTargetForName))
        {
            yield break;
        }

        var lost = Enumerable.Range(0, indicators.Count).Any(row => form.IsLost(Field.TargetValue(row)));
        if (stated == 0 && blank > 1)
        {
            // Where even one cell of an empty column was lost, the column was lost with it.
            if (!lost)
            {
                yield return Found(Field.Of(Box.Indicators), $"{blank}项三级指标均未填年度指标值。");
            }

            yield break;
        }

        for (var row = 0; row < indicators.Count; row++)
        {
            var indicator = indicators[row];
            var field = Field.TargetValue(row);
            if (IsBlank(indicator) && form.IsSure(field) && !EndsInValue(indicator.Name))
            {
                yield return Found(field, Message(indicator)) with
                {
                    Related = [Field.IndicatorName(row)],
                    Indicator = indicator.Name,
                    Quote = indicator.Target?.Text,
                    Suggestion = indicator.Name is { } name ? Suggested.Value(name, indicator.Category) : null,
                };
            }
        }
    }

    private static bool IsTargetForName(Indicator indicator) =>
        indicator is { Name: { Length: > 0 } name } && (name[0] is '≥' or '≤' or '＝' or '=' or '>' or '<' || name.StartsWith("较上年", StringComparison.Ordinal));

    /// <summary>A value at the end of the name (审查通过率100%) was not left out, though it may have slipped there in printing.</summary>
    private static bool EndsInValue(string? name)
    {
        const int Tail = 6;
        return name is not null && name.AsSpan(Math.Max(0, name.Length - Tail)).ContainsAnyInRange('0', '9');
    }

    private static bool IsBlank(Indicator indicator) =>
        indicator.Target is null ? indicator.Name is not null : indicator.Target.Meaning.Kind == TargetKind.Placeholder;

    private static string Message(Indicator indicator)
    {
        var name = indicator.Name is { } n ? $"“{n}”" : "该项指标";
        return indicator.Target is { } target ? $"{name}的年度指标值写“{target.Text}”，等于未填。" : $"{name}未填年度指标值。";
    }
}
