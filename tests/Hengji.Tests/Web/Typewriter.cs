using System.Text;
using Hengji.Dossiers;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;
using Hengji.Writing.Forms;

namespace Hengji.Tests.Web;

/// <summary>Writes records out as a tab-separated document and remembers where each field stands.</summary>
internal sealed class Typewriter
{
    private readonly StringBuilder _text = new();
    private readonly List<FormReading> _forms = [];
    private Dictionary<Field, IReadOnlyList<Trace>> _traces = [];
    private int _line = 1;

    public string Text => _text.ToString();

    public IReadOnlyList<FormReading> Forms => _forms;

    public FormReading Write(PerformanceTarget target)
    {
        _traces = [];
        var first = _line;
        Line("财政项目支出绩效目标表");
        Cells(target, "(", Box.Year, "年度)");
        Cells(target, "项目名称\t", Box.ProjectName, "\t项目类别\t", Box.ProjectTypes);
        Cells(target, "主管部门\t", Box.CompetentDepartment, "\t实施单位\t", Box.ImplementingUnit);
        Cells(target, "计划开始日期\t", Box.PlannedStart, "\t计划完成日期\t", Box.PlannedEnd);
        Cells(target, "项目资金（万元）\t项目资金总额\t", Box.FundingTotal, "\t年度资金申请总额\t", Box.AnnualTotal);
        Cells(target, "\t其中：财政资金\t", Box.FundingFiscal, "\t其中：当年财政拨款\t", Box.AnnualFiscal);
        Cells(target, "\t\t\t上年结转资金\t", Box.AnnualCarriedOver);
        Cells(target, "\t其他资金\t", Box.FundingOther, "\t其他资金\t", Box.AnnualOther);
        Cells(target, "项目绩效目标\t项目总目标（", Box.GoalSpan, "）\t年度总体目标");
        Cells(target, "\t", Box.OverallGoal, "\t", Box.AnnualGoal);
        Line("绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值");
        for (var row = 0; row < target.Indicators.Count; row++)
        {
            Put("\t");
            Put(target, Field.Dimension(row));
            Put("\t");
            Put(target, Field.Category(row));
            Put("\t");
            Put(target, Field.IndicatorName(row));
            Put("\t");
            Put(target, Field.TargetValue(row));
            Line(string.Empty);
        }

        var form = new FormReading
        {
            Index = _forms.Count,
            FirstLine = first,
            LastLine = _line - 1,
            Target = target,
            Traces = _traces,
        };
        _forms.Add(form);
        Line(string.Empty);
        return form;
    }

    /// <summary>Puts a reading with notes in place of the one just written.</summary>
    public void Note(Func<FormReading, FormReading> change) => _forms[^1] = change(_forms[^1]);

    private void Cells(PerformanceTarget target, params object[] parts)
    {
        foreach (var part in parts)
        {
            if (part is Box box)
            {
                Put(target, Field.Of(box));
            }
            else
            {
                Put((string)part);
            }
        }

        Line(string.Empty);
    }

    private void Put(PerformanceTarget target, Field field)
    {
        var written = SheetText.Of(target, field);
        if (written.Length > 0)
        {
            _traces[field] = [new Trace(_line, _text.Length, written.Length)];
        }

        Put(written);
    }

    private void Put(string words)
    {
        _text.Append(words);
        _line += words.Count(letter => letter == '\n');
    }

    private void Line(string words)
    {
        _text.Append(words).Append('\n');
        _line++;
    }
}
