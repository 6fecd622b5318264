using Hengji.Dossiers;
using Hengji.Reading.Forms;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Records;

/// <summary>Turns what was printed in each box into a typed record. What cannot be converted stays null, with a note.</summary>
internal static class RecordReader
{
    public static FormReading Read(Form form, int index)
    {
        var traces = new Dictionary<Field, IReadOnlyList<Trace>>(form.Entries.Count + (form.Indicators.Count * 3));
        foreach (var (field, entry) in form.Entries)
        {
            traces.Add(field, entry.Traces);
        }

        var (start, end) = Dates(form, traces);
        var target = new PerformanceTarget
        {
            Edition = form.Edition,
            Year = Text(form, Box.Year) is { } year && int.TryParse(string.Concat(year.Select(Fold.Letter)), System.Globalization.CultureInfo.InvariantCulture, out var y) ? y : null,
            ProjectName = Named(form, Box.ProjectName, traces),
            ProjectTypes = Types(form),
            CompetentDepartment = Named(form, Box.CompetentDepartment, traces),
            ImplementingUnit = Named(form, Box.ImplementingUnit, traces),
            PlannedStart = start,
            PlannedEnd = end,
            Funding = new Funding
            {
                Total = Amount(form, Box.FundingTotal),
                Fiscal = Amount(form, Box.FundingFiscal),
                Other = Amount(form, Box.FundingOther),
                AnnualTotal = Amount(form, Box.AnnualTotal),
                AnnualFiscal = Amount(form, Box.AnnualFiscal),
                AnnualCarriedOver = Amount(form, Box.AnnualCarriedOver),
                AnnualOther = Amount(form, Box.AnnualOther),
            },
            GoalSpan = Text(form, Box.GoalSpan) is { } span ? DateText.Span(span) : null,
            OverallGoal = Text(form, Box.OverallGoal),
            AnnualGoal = Text(form, Box.AnnualGoal),
            Indicators = IndicatorRecords.Of(form.Indicators, longTerm: false, traces),
            Kind = form.Layout?.Layout.Kind ?? FormKind.Target,
            Layout = form.Layout?.Layout is { Edition: null } layout ? layout.Id : null,
            ProjectCode = Code(form, Box.ProjectCode, Box.ProjectName, traces),
            UnitCode = Code(form, Box.UnitCode, Box.ImplementingUnit, traces),
            DepartmentCode = Code(form, Box.DepartmentCode, Box.CompetentDepartment, traces),
            GoalAchieved = Text(form, Box.GoalAchieved),
            TotalScore = Text(form, Box.TotalScore),
            LongTermIndicators = IndicatorRecords.Of(form.LongTermIndicators, longTerm: true, traces),
            Execution = BudgetRecords.Execution(form, traces),
            FiscalLevels = BudgetRecords.Levels(form, traces),
            Duties = Text(form, Box.Duties),
            Tasks = BudgetRecords.Tasks(form, traces),
            Budget = BudgetRecords.Parts(form, traces),
        };
        return new FormReading
        {
            Index = index,
            FirstLine = form.FirstLine,
            LastLine = form.LastLine,
            Target = target,
            Traces = traces,
            Notes = [.. form.Notes],
        };
    }

    private static string? Text(Form form, Box box) => Text(form.Entries.GetValueOrDefault(Field.Of(box)));

    /// <summary>A name without the code that may stand before it.</summary>
    private static string? Named(Form form, Box box, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var text = Text(form, box);
        if (text is null || Coded(form, box) is not { } coded)
        {
            return text;
        }

        var place = traces[Field.Of(box)][0];
        traces[Field.Of(box)] = [place with { Start = place.Start + coded.Length, Length = place.Length - coded.Length }];
        return text[coded.Length..];
    }

    /// <summary>A code from its own box, or from before the name it belongs to.</summary>
    private static string? Code(Form form, Box own, Box named, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        if (Text(form, own) is { } code)
        {
            return code;
        }

        if (Coded(form, named) is not { } coded)
        {
            return null;
        }

        traces[Field.Of(own)] = [form.Entries[Field.Of(named)].Traces[0] with { Length = coded.Length }];
        return coded.Code;
    }

    private static (int Length, string Code)? Coded(Form form, Box named) =>
        form.Entries.GetValueOrDefault(Field.Of(named)) is { Traces.Count: 1 } entry && entry.Traces[0].Length == entry.Text.Length
            ? CodedText.Find(entry.Text)
            : null;

    public static string? Text(Entry? entry) => entry is not null && LineText.Clean(entry.Text) is { Length: > 0 } text ? text : null;

    private static List<string> Types(Form form)
    {
        var field = Field.Of(Box.ProjectTypes);
        if (!form.Entries.TryGetValue(field, out var entry))
        {
            return [];
        }

        // 项目性质 and 项目类别 are two questions: one may be answered by boxes, the other in words.
        var answers = new List<string>();
        foreach (var question in entry.Text.Split(Form.NextQuestion, StringSplitOptions.RemoveEmptyEntries))
        {
            var (types, doubt) = TypeText.Read(question);
            answers.AddRange(types);
            if (doubt is not null)
            {
                form.Note(field, NoteKind.Doubt, doubt, 0.5, entry.Traces.Select(t => t.Line));
            }
        }

        return answers;
    }

    private static Money? Amount(Form form, Box box) =>
        form.Entries.TryGetValue(Field.Of(box), out var entry) ? Amount(form, Field.Of(box), entry) : null;

    public static Money? Amount(Form form, Field field, Entry entry)
    {
        var (amount, unit) = MoneyText.Read(entry.Text);
        if (amount is null)
        {
            form.Note(field, NoteKind.Doubt, $"金额“{entry.Text}”不是规范的数字，记为空，请核对原件。", 0.5, entry.Traces.Select(t => t.Line));
            return null;
        }

        if ((unit ?? form.Unit) is not { } known)
        {
            form.Note(field, NoteKind.Doubt, $"金额“{entry.Text}”没有载明单位（元或万元），资料不足，记为空。", 0.5, entry.Traces.Select(t => t.Line));
            return null;
        }

        return Money.Of(amount.Value, known);
    }

    private static (PlanDate? Start, PlanDate? End) Dates(Form form, Dictionary<Field, IReadOnlyList<Trace>> traces)
    {
        var startField = Field.Of(Box.PlannedStart);
        var endField = Field.Of(Box.PlannedEnd);
        var start = form.Entries.GetValueOrDefault(startField);
        var end = form.Entries.GetValueOrDefault(endField);
        if (start is not null && end is null && DateText.Range(start.Text) is { } range)
        {
            traces.TryAdd(endField, start.Traces);
            return (range.From, range.To);
        }

        return (Date(form, startField, start), Date(form, endField, end));
    }

    private static PlanDate? Date(Form form, Field field, Entry? entry)
    {
        if (entry is null)
        {
            return null;
        }

        var date = DateText.Read(entry.Text);
        if (date is null)
        {
            form.Note(field, NoteKind.Doubt, $"“{entry.Text}”不是完整的日期，记为空，请核对原件。", 0.5, entry.Traces.Select(t => t.Line));
        }

        return date;
    }
}
