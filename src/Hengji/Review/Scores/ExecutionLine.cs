using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Review.Scores;

/// <summary>The line of 预算执行情况 that is scored: the first one with points or a score, else the first one.</summary>
/// <param name="Row">Index of the line.</param>
/// <param name="Budget">全年预算数.</param>
/// <param name="Executed">全年执行数.</param>
/// <param name="Points">分值.</param>
/// <param name="Score">得分.</param>
internal sealed record ExecutionLine(int Row, Money? Budget, Money? Executed, decimal? Points, decimal? Score)
{
    /// <summary>The line; one without anything where the form has none, and null where its reading is in doubt.</summary>
    public static ExecutionLine? Of(Dossier dossier)
    {
        var lines = dossier.Target.Execution;
        if (lines.Count == 0)
        {
            return new ExecutionLine(0, null, null, null, null);
        }

        var row = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (WrittenNumber.Of(lines[i].Points) is not null || WrittenNumber.Of(lines[i].Score) is not null)
            {
                row = i;
                break;
            }
        }

        return IsSure(dossier, row, Box.AnnualBudget, Box.Executed, Box.ExecutionPoints, Box.ExecutionScore)
            ? new ExecutionLine(
                row, lines[row].AnnualBudget, lines[row].Executed, WrittenNumber.Of(lines[row].Points), WrittenNumber.Of(lines[row].Score))
            : null;
    }

    public static bool IsSure(Dossier dossier, int row, params ReadOnlySpan<Box> boxes)
    {
        foreach (var box in boxes)
        {
            if (!dossier.Form.IsSure(new Field(box, row)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number written in a box of the line; null when it is blank, no number, or in doubt.</summary>
    public static decimal? Sure(Dossier dossier, Box box, int row, string? text) =>
        dossier.Form.IsSure(new Field(box, row)) ? WrittenNumber.Of(text) : null;
}
