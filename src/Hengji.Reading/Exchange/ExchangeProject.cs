using System.Globalization;
using Hengji.Dossiers;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Exchange;

/// <summary>The rows of one project on their way to its record.</summary>
internal sealed class ExchangeProject(int index, bool isSecond)
{
    private const string InWords = "定性";

    /// <summary>Before a target in the remark that sign, value and unit do not give back word for word.</summary>
    private const string AsWritten = "原文：";

    /// <summary>Boxes of the form that these tables have no column for.</summary>
    private static readonly Box[] NotCarried =
    [
        Box.ProjectTypes, Box.CompetentDepartment, Box.ImplementingUnit, Box.PlannedStart, Box.PlannedEnd, Box.FundingTotal,
        Box.FundingFiscal, Box.FundingOther, Box.AnnualTotal, Box.AnnualFiscal, Box.AnnualCarriedOver, Box.AnnualOther,
        Box.GoalSpan, Box.OverallGoal,
    ];

    private readonly List<ExchangeRow> rows = [];
    private readonly List<ReadingNote> notes = [];
    private readonly Dictionary<Field, IReadOnlyList<Trace>> traces = [];

    public bool HasGoal { get; private set; }

    public void Add(ExchangeRow row)
    {
        rows.Add(row);
        HasGoal |= IsGoal(row);
    }

    /// <param name="hasGoals">Whether the document has any goal row.</param>
    /// <param name="hasIndicators">Whether it has any indicator row.</param>
    public FormReading Read(bool hasGoals, bool hasIndicators)
    {
        var indicators = rows.Where(row => !IsGoal(row)).ToList();
        var target = new PerformanceTarget
        {
            Year = Year(),
            ProjectName = Text(rows[0], ExchangeColumns.ProjectName, Field.Of(Box.ProjectName)),
            AnnualGoal = rows.Find(IsGoal) is { } goal ? Text(goal, ExchangeColumns.Goal, Field.Of(Box.AnnualGoal)) : null,
            Indicators = [.. indicators.Select(Indicator)],
        };
        foreach (var box in NotCarried)
        {
            Note(Field.Of(box), NoteKind.Lost, "交换数据没有这一栏。", []);
        }

        if (!HasGoal)
        {
            var why = hasGoals ? $"{ExchangeColumns.GoalTable}中没有该项目的行，年度总体目标未读到。" : $"文件中没有{ExchangeColumns.GoalTable}，年度总体目标未读到。";
            Note(Field.Of(Box.AnnualGoal), NoteKind.Lost, why, []);
        }

        if (indicators.Count == 0 && !hasIndicators)
        {
            Note(null, NoteKind.Unread, $"文件中没有{ExchangeColumns.IndicatorTable}，指标未读到。请将两张表一并导入。", []);
        }

        if (isSecond)
        {
            Note(null, NoteKind.Doubt, $"{rows[0].Place(ExchangeColumns.ProjectName)}：同一项目、同一年度已有目标行，指标归入前一行，请核对。", [rows[0].Line]);
        }

        NoteUnread();
        return new FormReading
        {
            Index = index,
            FirstLine = rows.Min(row => row.Line),
            LastLine = rows.Max(row => row.Line),
            Target = target,
            Traces = traces,
            Notes = notes,
        };
    }

    private int? Year()
    {
        var row = rows[0];
        if (row[ExchangeColumns.Year] is not { } cell)
        {
            return null;
        }

        if (cell.Text.Length == 4 && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            traces[Field.Of(Box.Year)] = [cell.Trace];
            return year;
        }

        Note(Field.Of(Box.Year), NoteKind.Unread, $"{row.Place(ExchangeColumns.Year)}：“{cell.Text}”不是四位数的年度，未采用。", [cell.Trace.Line]);
        return null;
    }

    private Indicator Indicator(ExchangeRow row, int at)
    {
        var dimension = Level(row, ExchangeColumns.Dimension, Field.Dimension(at), Enum.GetValues<Dimension>(), d => d.Name());
        var category = Level(row, ExchangeColumns.Category, Field.Category(at), Enum.GetValues<Category>(), c => c.Name());
        return new Indicator(dimension, category, Text(row, ExchangeColumns.Indicator, Field.IndicatorName(at)), Target(row, at));
    }

    private T? Level<T>(ExchangeRow row, string column, Field field, T[] levels, Func<T, string> name)
        where T : struct
    {
        if (row[column] is not { } cell)
        {
            return null;
        }

        foreach (var level in levels)
        {
            if (string.Equals(name(level).Replace("指标", string.Empty, StringComparison.Ordinal), cell.Text.Replace("指标", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal))
            {
                traces[field] = [cell.Trace];
                return level;
            }
        }

        Note(field, NoteKind.Unread, $"{row.Place(column)}：“{cell.Text}”不是{field.Caption}的规定名称，未采用。", [cell.Trace.Line]);
        return null;
    }

    private TargetValue? Target(ExchangeRow row, int at)
    {
        var value = row[ExchangeColumns.Value];
        var sign = row[ExchangeColumns.Sign]?.Text;
        if (value is not { } written)
        {
            if (sign is not null || row[ExchangeColumns.Unit] is not null)
            {
                Note(Field.TargetValue(at), NoteKind.Unread, $"{row.Place(ExchangeColumns.Value)}：没有值，符号和单位未采用。", [row.Line]);
            }

            return null;
        }

        traces[Field.TargetValue(at)] = [written.Trace];
        if (row[ExchangeColumns.Remark] is { } remark && remark.Text.StartsWith(AsWritten, StringComparison.Ordinal) && remark.Text.Length > AsWritten.Length)
        {
            return new TargetValue(remark.Text[AsWritten.Length..]);
        }

        var before = string.Equals(sign, InWords, StringComparison.Ordinal) || written.Text.StartsWith(sign ?? string.Empty, StringComparison.Ordinal) ? null : sign;
        var unit = row[ExchangeColumns.Unit]?.Text;
        return new TargetValue(before + written.Text + (unit is null || written.Text.EndsWith(unit, StringComparison.Ordinal) ? null : unit));
    }

    private string? Text(ExchangeRow row, string column, Field field)
    {
        if (row[column] is not { } cell)
        {
            return null;
        }

        traces[field] = [cell.Trace];
        return cell.Text;
    }

    /// <summary>What has no place in the record is told once a column.</summary>
    private void NoteUnread()
    {
        var unread = rows.SelectMany(row => row.Values.Select(value => (row, Column: value.Key, Cell: value.Value)))
            .Where(value => !ExchangeColumns.Read.Contains(value.Column) && !value.Cell.Text.StartsWith(AsWritten, StringComparison.Ordinal))
            .GroupBy(value => value.Column, StringComparer.OrdinalIgnoreCase);
        foreach (var column in unread)
        {
            var first = column.First();
            var known = ExchangeColumns.Known.Contains(column.Key) ? "目标表没有这一栏" : "不是交换表的列";
            var more = column.Count() > 1 ? $"等{column.Count()}行" : string.Empty;
            Note(null, NoteKind.Unread, $"{first.row.Place(column.Key)}{more}：“{first.Cell.Text}”未归位，{known}。", [.. column.Select(value => value.Cell.Trace.Line).Distinct()]);
        }
    }

    private void Note(Field? field, NoteKind kind, string message, IReadOnlyList<int> lines) =>
        notes.Add(new ReadingNote(field, kind, message, 1, lines));

    private static bool IsGoal(ExchangeRow row) => string.Equals(row.Table, ExchangeColumns.GoalTable, StringComparison.Ordinal);
}
