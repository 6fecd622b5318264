using Hengji.Dossiers;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Raises a column of targets that slid down by one row as a whole: the first name stands alone, each further row holds
/// a name beside the target of the name above, and the last target stands alone below.
/// </summary>
internal static class FallenTargets
{
    /// <summary>Fewer rows between the lone name and the lone target may as well be two accidents of their own.</summary>
    private const int FewestBetween = 2;

    private const double LikeTarget = 0.8;

    /// <summary>A target that stands alone must be one beyond doubt.</summary>
    private const double SurelyTarget = 0.3;

    public static IReadOnlyList<BlockText> Raise(IReadOnlyList<BlockText> texts, Geometry geometry, Form form)
    {
        if (geometry != Geometry.Table)
        {
            return texts;
        }

        List<BlockText>? result = null;
        for (var i = 0; i < texts.Count; i++)
        {
            var end = RunEnd(texts, i);
            if (end < 0)
            {
                result?.Add(texts[i]);
                continue;
            }

            result ??= [.. texts.Take(i)];
            for (var name = i; name < end; name += name == i ? 1 : 2)
            {
                var target = name == i ? i + 2 : Math.Min(name + 3, end);
                result.Add(texts[name]);
                result.Add(new BlockText(texts[target].Token with { Row = texts[name].Token.Row }, false, false, geometry));
            }

            form.Note(
                Field.Of(Box.Indicators), NoteKind.Repaired, "指标值一栏整体下移了一行，已逐行归回各自的三级指标。", 0.85,
                Enumerable.Range(i, end - i + 1).Select(t => texts[t].Token.Line));
            i = end;
        }

        return result ?? texts;
    }

    /// <summary>Index of the lone target that ends the run which begins with the name at an index; -1 when none does.</summary>
    private static int RunEnd(IReadOnlyList<BlockText> texts, int first)
    {
        if (!IsAlone(texts, first) || texts[first].NameCost >= texts[first].TargetCost)
        {
            return -1;
        }

        var i = first + 1;
        var row = texts[first].Token.Row;
        while (i + 1 < texts.Count && texts[i].Token.Row == row + 1 && texts[i + 1].Token.Row == row + 1
            && !(i + 2 < texts.Count && texts[i + 2].Token.Row == row + 1)
            && texts[i].NameCost < texts[i].TargetCost && texts[i + 1].TargetCost <= LikeTarget)
        {
            i += 2;
            row++;
        }

        return i - first - 1 >= FewestBetween * 2 && i < texts.Count && texts[i].Token.Row == row + 1
            && IsAlone(texts, i) && texts[i].TargetCost <= SurelyTarget
            ? i
            : -1;
    }

    private static bool IsAlone(IReadOnlyList<BlockText> texts, int i) =>
        (i == 0 || texts[i - 1].Token.Row != texts[i].Token.Row) && (i + 1 == texts.Count || texts[i + 1].Token.Row != texts[i].Token.Row);
}
