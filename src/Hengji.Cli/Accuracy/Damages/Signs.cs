using Hengji.Cli.Accuracy.Printing;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Cli.Accuracy.Damages;

/// <summary>Signs misread or lost: boxes, brackets, letters of labels, spaces within words, quotes.</summary>
internal static class Signs
{
    private static readonly CellRole[] Fixed =
        [CellRole.Title, CellRole.Label, CellRole.Side, CellRole.Dimension, CellRole.Category];

    /// <summary>Other signs for the boxes: R for a ticked one (Wingdings), 口 or 0 for an empty one.</summary>
    public static Draft? Boxes(Draft draft, Dice dice)
    {
        var (empty, ticked) = dice.Pick([("口", "√"), ("□", "R"), ("口", "☑"), ("☐", "R"), ("口", "V"), ("□ ", "√ "), ("0", "√")]);
        var marks = draft.Form.Notation.Marks;
        return draft.Form.Record.Edition == FormEdition.B || draft.Form.Record.ProjectTypes.Count != 1
            ? null
            : Changed(draft, draft.Map(c => c.Carries(Box.ProjectTypes)
                ? c with { Text = new BoxMarks(empty, ticked, marks.Before).Print(RecordGenerator.TypesA, draft.Form.Record.ProjectTypes) }
                : c));
    }

    /// <summary>The boxes are gone; only the words are left.</summary>
    public static Draft? LoseBoxes(Draft draft, Dice dice) => draft.Form.Record.Edition == FormEdition.B
        ? null
        : Changed(draft, draft.Map(c => c.Carries(Box.ProjectTypes)
            ? c with { Text = string.Join(' ', RecordGenerator.TypesA), Fields = [], Role = CellRole.Noise }
            : c));

    /// <summary>Letters of labels and units read as others: 元 as 兀, 目 as Fl, 标 as 杯.</summary>
    public static Draft? Ocr(Draft draft, Dice dice)
    {
        var chance = dice.Pick([20, 50, 90]);
        return Changed(draft, draft.Map(c => Fixed.Contains(c.Role) && dice.Chance(chance)
            ? c with { Text = Misread(c.Text, dice) }
            : c));
    }

    /// <summary>Brackets lost on one side or both.</summary>
    public static Draft? Brackets(Draft draft, Dice dice)
    {
        var which = dice.Of("(（", ")）", "()（）");
        return Changed(draft, draft.Map(c => c.Role is CellRole.Title or CellRole.Label or CellRole.Side
            ? c with { Text = string.Concat(c.Text.Where(x => !which.Contains(x, StringComparison.Ordinal))) }
            : c));
    }

    /// <summary>Labels with spaces between their letters, as justified print gives.</summary>
    public static Draft? Spaced(Draft draft, Dice dice)
    {
        var chance = dice.Pick([30, 70]);
        return Changed(draft, draft.Map(c => c.Role is CellRole.Label or CellRole.Category && c.Text.Length is > 2 and < 8 && dice.Chance(chance)
            ? c with { Text = dice.Chance(50) ? string.Join(' ', c.Text.ToCharArray()) : c.Text.Insert(2, " ") }
            : c));
    }

    /// <summary>Goal text in the quotes of a spreadsheet export, its lines kept.</summary>
    public static Draft? Quotes(Draft draft, Dice dice) => Changed(draft, draft.Map(c =>
        c.Carries(Box.OverallGoal) || c.Carries(Box.AnnualGoal)
            ? c with { Text = "\"" + Lines(c.Text) + "\"" }
            : c));

    /// <summary>The heading is gone; the form starts with its year, or with its first box.</summary>
    public static Draft? LoseTitle(Draft draft, Dice dice)
    {
        var both = dice.Chance(50);
        return draft with
        {
            Rows = [.. draft.Rows.Where(r => r[0].Role != CellRole.Title || (!both && r[0].Carries(Box.Year)))],
        };
    }

    /// <summary>The unit of the amounts stands with the title alone.</summary>
    public static Draft? UnitInTitle(Draft draft, Dice dice)
    {
        var unit = draft.Form.Record.Edition == FormEdition.B ? "元" : "万元";
        var own = dice.Chance(50);
        var changed = draft.Map(c => c.Role == CellRole.Side && c.Text.StartsWith("项目资金", StringComparison.Ordinal)
            ? c with { Text = "项目资金" }
            : !own && c.Role == CellRole.Title && c.Fields.Count == 0 ? c with { Text = $"{c.Text}（单位：{unit}）" } : c);
        if (!own)
        {
            return Changed(draft, changed);
        }

        var line = new Cell(CellRole.Title, $"单位：{unit}") { Columns = changed.Rows[0].Count };
        var titles = changed.Rows.TakeWhile(r => r[0].Role == CellRole.Title).Count();
        return Changed(draft, changed with { Rows = [.. changed.Rows.Take(titles), [line], .. changed.Rows.Skip(titles)] });
    }

    private static string Misread(string text, Dice dice) => dice.Between(1, 3) switch
    {
        1 => text.Replace("元", "兀", StringComparison.Ordinal).Replace("目", "Fl", StringComparison.Ordinal),
        2 => text.Replace("标", "杯", StringComparison.Ordinal).Replace("项", "顶", StringComparison.Ordinal),
        _ => text.Replace("日", "曰", StringComparison.Ordinal).Replace("元", "兀", StringComparison.Ordinal).Replace("效", "効", StringComparison.Ordinal),
    };

    private static string Lines(string text) => text
        .Replace("； ", "；\n", StringComparison.Ordinal)
        .Replace("。", "。\n", StringComparison.Ordinal)
        .TrimEnd('\n');

    private static Draft? Changed(Draft before, Draft after) =>
        before.Rows.Zip(after.Rows).Any(p => !p.First.SequenceEqual(p.Second)) || before.Rows.Count != after.Rows.Count ? after : null;
}
