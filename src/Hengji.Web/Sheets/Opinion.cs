using System.Globalization;
using System.Text;
using Hengji.Review;
using Hengji.Targets;
using Hengji.Web.Language;

namespace Hengji.Web.Sheets;

/// <summary>One review opinion (审核意见) as it goes back to the unit: a finding with all that explains it.</summary>
/// <param name="Number">As in the margin and on the form.</param>
/// <param name="Tone">How gravely it is meant.</param>
/// <param name="Place">The box, for an indicator with its name.</param>
/// <param name="Title">The fault.</param>
/// <param name="Lines">Label and text: quotation, fault, arithmetic, basis, remedy, wording to use instead.</param>
public sealed record Opinion(int Number, NoteTone Tone, string Place, string Title, IReadOnlyList<(string Label, string Text)> Lines)
{
    public const string Heading = "绩效目标审核意见";

    public string ToneName => Words.Chinese.ToneName(Tone);

    /// <summary>The findings of a form, numbered as in its margin.</summary>
    public static IReadOnlyList<Opinion> Of(FormView view) =>
    [
        .. view.Notes
            .Where(note => note.Finding is not null)
            .Select(note => new Opinion(note.Number, note.Tone, PlaceOf(note.Finding!, view.Target), note.Rule?.Title ?? note.Title, [.. LinesOf(note, view.Target.ImplementingUnit)])),
    ];

    /// <summary>What the opinions are about: unit, year, version and document.</summary>
    public static IEnumerable<(string Label, string Text)> About(PerformanceTarget target, int version, string document)
    {
        yield return ("项目名称", target.ProjectName ?? Words.Chinese.UnnamedProject);
        if (target.Year is { } year)
        {
            yield return ("年度", year.ToString(CultureInfo.InvariantCulture));
        }

        if (target.ImplementingUnit is { } unit)
        {
            yield return ("实施单位", unit);
        }

        yield return ("所审文件", $"{document}（{Words.Chinese.VersionNumber(version)}）");
    }

    /// <summary>How many there are, and what each degree asks of the unit.</summary>
    public static string Summary(IReadOnlyList<Opinion> opinions)
    {
        var parts = opinions.GroupBy(opinion => opinion.Tone).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{Words.Chinese.ToneName(group.Key)}{group.Count()}条"));
        return string.Create(CultureInfo.InvariantCulture, $"共{opinions.Count}条：{string.Join('，', parts)}。");
    }

    /// <summary>All opinions as plain text, to be pasted into a message.</summary>
    public static string TextOf(IReadOnlyList<Opinion> opinions, IEnumerable<(string Label, string Text)> about)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var (label, said) in about)
        {
            text.Append(label).Append('：').Append(said).Append('\n');
        }

        text.Append(Summary(opinions)).Append('\n');
        foreach (var opinion in opinions)
        {
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"{opinion.Number}．【{opinion.ToneName}】{opinion.Place}：{opinion.Title}").Append('\n');
            foreach (var (label, said) in opinion.Lines)
            {
                text.Append(label).Append('：').Append(said).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string PlaceOf(Finding finding, PerformanceTarget target)
    {
        var box = BoxCaption.Of(finding.Field, target, Words.Chinese.Captions);
        var name = finding.Field.Row is { } row && row < target.Indicators.Count ? target.Indicators[row].Name : null;
        return name is null ? box : $"{box}（{name}）";
    }

    private static IEnumerable<(string Label, string Text)> LinesOf(MarginNote note, string? unit)
    {
        // It goes back to the unit, which may not see other units' projects.
        var finding = note.Finding!.ToldTo(unit);
        if (finding.Quote is { Length: > 0 } quote)
        {
            yield return ("原文", $"“{quote}”");
        }

        yield return ("问题", finding.Message);
        if (finding.Operands.Count > 0)
        {
            yield return ("核算", Arithmetic(finding));
        }
        else if (finding.Expected is { } expected)
        {
            yield return ("应为", expected);
        }

        if (note.Rule is { } rule)
        {
            yield return ("依据", rule.Basis);
            yield return ("怎么改", rule.Remedy);
        }

        if (finding.Suggestion is { Length: > 0 } suggestion)
        {
            yield return ("建议写法", suggestion);
        }
    }

    private static string Arithmetic(Finding finding)
    {
        var parts = finding.Operands.Select(operand => $"{operand.Label} {operand.Value}").ToList();
        if (finding.Expected is { } expected)
        {
            parts.Add($"应为 {expected}");
        }

        if (finding.Difference is { } difference)
        {
            parts.Add($"相差 {difference}");
        }

        return string.Join("；", parts);
    }
}
