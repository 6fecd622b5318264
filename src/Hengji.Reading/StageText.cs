using Hengji.Dossiers;
using Hengji.Reading.Forms;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading;

/// <summary>Prints the form and the record stage, one field a line.</summary>
internal static class StageText
{
    public static void Write(Form form, int index, TextWriter writer)
    {
        writer.WriteLine($"## {index} · {form.Edition} · {form.FirstLine}–{form.LastLine} · {form.Unit?.ToString() ?? "—"}");
        if (form.Layout is { } layout)
        {
            writer.WriteLine($"版式：{layout.Layout.Name}（{layout.Layout.Id}）。依据：{layout.Reason}。");
        }

        foreach (var (field, entry) in form.Entries.OrderBy(e => e.Key.Box))
        {
            writer.WriteLine($"{field.Caption}：{OneLine(entry.Text)}　@{string.Join(",", entry.Traces.Select(t => t.Line))}");
        }

        foreach (var indicator in form.Indicators)
        {
            writer.WriteLine($"{Branch(indicator.Dimension, indicator.Category)}｜{OneLine(indicator.Name?.Text)}｜{OneLine(indicator.Target?.Text)}{Details(indicator)}");
        }

        foreach (var indicator in form.LongTermIndicators)
        {
            writer.WriteLine($"长期 {Branch(indicator.Dimension, indicator.Category)}｜{OneLine(indicator.Name?.Text)}｜{OneLine(indicator.Target?.Text)}{Details(indicator)}");
        }

        foreach (var line in form.Execution.Concat(form.Tasks))
        {
            writer.WriteLine(string.Join("｜", line.Select(e => $"{OfficialTerms.Caption(e.Key)}：{OneLine(e.Value.Text)}")));
        }

        foreach (var (name, amount, isAnnual) in form.Levels)
        {
            writer.WriteLine($"{(isAnnual ? "年度" : "项目")} {OneLine(name.Text)}：{OneLine(amount?.Text)}");
        }

        foreach (var (name, amount) in form.Budget)
        {
            writer.WriteLine($"{OneLine(name.Text)}：{OneLine(amount?.Text)}");
        }

        Notes(form.Notes, writer);
    }

    public static void Write(FormReading reading, TextWriter writer)
    {
        var target = reading.Target;
        var funding = target.Funding;
        writer.WriteLine($"## {reading.Index} · {target.Edition} · {reading.FirstLine}–{reading.LastLine}");
        writer.WriteLine($"年度：{target.Year}　项目名称：{target.ProjectName}　项目类别：{string.Join("、", target.ProjectTypes)}");
        writer.WriteLine($"主管部门：{target.CompetentDepartment}　实施单位：{target.ImplementingUnit}　{target.PlannedStart}至{target.PlannedEnd}");
        writer.WriteLine($"总额：{Yuan(funding.Total)}　财政：{Yuan(funding.Fiscal)}　其他：{Yuan(funding.Other)}　年度：{Yuan(funding.AnnualTotal)}　当年财政：{Yuan(funding.AnnualFiscal)}　结转：{Yuan(funding.AnnualCarriedOver)}　年度其他：{Yuan(funding.AnnualOther)}");
        writer.WriteLine($"总目标（{target.GoalSpan?.From}-{target.GoalSpan?.To}）：{target.OverallGoal}");
        writer.WriteLine($"年度目标：{target.AnnualGoal}");
        foreach (var indicator in target.Indicators)
        {
            writer.WriteLine($"{Branch(indicator.Dimension, indicator.Category)}｜{indicator.Name ?? "—"}｜{indicator.Target?.Text ?? "—"}");
        }

        Notes(reading.Notes, writer);
    }

    private static void Notes(IEnumerable<ReadingNote> notes, TextWriter writer)
    {
        foreach (var note in notes)
        {
            writer.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"  ! {note.Kind} {note.Field?.ToString() ?? "—"} {note.Confidence:0.00} @{string.Join(",", note.Lines)} {note.Message}"));
        }

        writer.WriteLine();
    }

    private static string Details(IndicatorEntry indicator) =>
        string.Concat(indicator.Details.OrderBy(d => d.Key).Select(d => $"｜{OfficialTerms.Caption(d.Key)}：{OneLine(d.Value.Text)}"));

    private static string Branch(Dimension? dimension, Category? category) => $"{dimension?.Name() ?? "—"}／{category?.Name() ?? "—"}";

    private static string OneLine(string? text) => text?.ReplaceLineEndings("⏎").Replace(Form.NextQuestion, "｜", StringComparison.Ordinal) ?? "—";

    private static string Yuan(Money? money) => money is { } m ? m.Yuan.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) : "—";
}
