using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>Binds the goals of a form that prints beside them what was achieved (预期目标 | 实际完成情况).</summary>
internal static class AchievedGoalReader
{
    private const double Sure = 0.8;

    public static void Read(List<Token> tokens, Geometry geometry, Form form)
    {
        var labels = tokens.FindAll(t => BoxOf(t.Label) is not null);
        var texts = tokens.FindAll(t => t.IsText);
        form.LastLine = Math.Max(form.LastLine, tokens.Max(t => t.EndLine));
        if (geometry == Geometry.Table)
        {
            foreach (var box in texts.GroupBy(t => LabelOf(t, labels)).Where(b => b.Key is not null).GroupBy(b => BoxOf(b.Key!.Label)!.Value))
            {
                GoalReader.Bind(box.Key, [.. box.SelectMany(b => b)], form);
            }

            return;
        }

        Stream(tokens, texts, form);
    }

    /// <summary>The label a text stands under: on its own row left of it, else the nearest above it by column.</summary>
    private static Token? LabelOf(Token text, List<Token> labels) =>
        labels.FindLast(l => l.Row == text.Row && l.Column < text.Column)
        ?? labels.Where(l => l.Row <= text.Row && l.Column <= text.Column).MaxBy(l => (l.Column, l.Row))
        ?? labels.FirstOrDefault();

    /// <summary>In a stream each label is followed by its text, or both labels by both texts.</summary>
    private static void Stream(List<Token> tokens, List<Token> texts, Form form)
    {
        var achieved = tokens.FindIndex(t => t.Is(FormLabel.GoalAchieved));
        var before = tokens[..achieved].FindAll(t => t.IsText);
        var after = texts[before.Count..];
        if (before.Count == 0 && after.Count > 0)
        {
            var (at, confidence) = GoalSplit.Find(after.ConvertAll(t => t.Text));
            before = after[..at];
            after = after[at..];
            if (confidence < Sure)
            {
                form.Note(Field.Of(Box.GoalAchieved), NoteKind.Doubt, "预期目标与实际完成情况之间没有分界，按句式和行宽分开，请核对。", confidence, texts.Select(t => t.Line));
            }
        }

        GoalReader.Bind(Box.AnnualGoal, before, form);
        GoalReader.Bind(Box.GoalAchieved, after, form);
    }

    private static Box? BoxOf(FormLabel? label) => label switch
    {
        FormLabel.OverallGoal => Box.OverallGoal,
        FormLabel.AnnualGoal => Box.AnnualGoal,
        FormLabel.GoalAchieved => Box.GoalAchieved,
        _ => null,
    };
}
