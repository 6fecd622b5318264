using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Web.Sheets;

/// <summary>The order in which the official form prints its boxes: left to right, top to bottom.</summary>
public static class PrintedOrder
{
    private static readonly Box[] _head =
    [
        Box.Year, Box.ProjectName, Box.ProjectTypes, Box.CompetentDepartment, Box.ImplementingUnit,
        Box.PlannedStart, Box.PlannedEnd,
        Box.FundingTotal, Box.AnnualTotal, Box.FundingFiscal, Box.AnnualFiscal, Box.AnnualCarriedOver,
        Box.FundingOther, Box.AnnualOther,
        Box.GoalSpan, Box.OverallGoal, Box.AnnualGoal, Box.Indicators,
        Box.ProjectCode, Box.UnitCode, Box.DepartmentCode, Box.Duties, Box.GoalAchieved, Box.TotalScore, Box.LongTermIndicators,
    ];

    private static readonly Box[] _row =
        [Box.Dimension, Box.Category, Box.IndicatorName, Box.TargetValue, .. IndicatorDetails.Boxes];

    private const int AfterRows = 1_000_000;

    /// <summary>Position of a field; what belongs to no field comes last.</summary>
    public static int Of(Field? field) => field switch
    {
        null => int.MaxValue,
        { Row: { } row } f when _row.Contains(f.Box) => _head.Length + (row * _row.Length) + Array.IndexOf(_row, f.Box),

        // The lines of money and the indicators of the whole period come after those of the year.
        { Row: { } row } f => AfterRows + (row * Enum.GetValues<Box>().Length) + (int)f.Box,
        { } f => Array.IndexOf(_head, f.Box),
    };

    /// <summary>Every field of a form with so many indicators, in printed order.</summary>
    public static IEnumerable<Field> Fields(int indicators)
    {
        foreach (var box in _head)
        {
            yield return Field.Of(box);
        }

        for (var row = 0; row < indicators; row++)
        {
            foreach (var box in _row)
            {
                yield return new Field(box, row);
            }
        }
    }
}
