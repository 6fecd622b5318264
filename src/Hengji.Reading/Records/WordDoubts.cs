using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Records;

/// <summary>
/// Texts of a picture that cannot be what the box asks for: recognition may be sure of each letter and still have lost one,
/// or found one in a speck.
/// </summary>
internal static class WordDoubts
{
    /// <summary>As measured, half of what looks impossible is.</summary>
    private const double Impossible = 0.5;

    /// <summary>A target unlike its neighbours is usually meant so.</summary>
    private const double Unlike = 0.8;

    /// <summary>人员类 is the shortest type.</summary>
    private const int ShortestType = 3;

    private const string Boxes = "☐☑";

    private const string Signs = "≥≤＞＜><=＝≧≦";

    /// <param name="reading">The form.</param>
    /// <param name="isRecognised">Whether a field was read from a picture.</param>
    public static FormReading Told(FormReading reading, Func<Field, bool> isRecognised)
    {
        var doubts = Doubts(reading.Target).Where(d => isRecognised(d.Field)).Select(d => new ReadingNote(
            d.Field, NoteKind.Doubt, d.Message, d.Confidence, [.. reading.Traces[d.Field].Select(t => t.Line).Distinct().Order()])).ToList();
        return doubts.Count == 0 ? reading : reading with { Notes = [.. reading.Notes, .. doubts] };
    }

    private static IEnumerable<(Field Field, string Message, double Confidence)> Doubts(PerformanceTarget target)
    {
        if (target.ProjectTypes.Count == 0)
        {
            yield return (Field.Of(Box.ProjectTypes), "图像中没有看出勾选了哪一项，请对照原件核对。", Impossible);
        }
        else if (target.ProjectTypes.Any(t => t.Length < ShortestType))
        {
            yield return (Field.Of(Box.ProjectTypes), $"“{string.Join('、', target.ProjectTypes)}”不像项目类别，可能认错，请对照原件核对。", Impossible);
        }

        if (target.ProjectName is { } name && name.AsSpan().ContainsAny(Boxes))
        {
            yield return (Field.Of(Box.ProjectName), "项目名称里混入了勾选框，可能与相邻格连在一起，请对照原件核对。", Impossible);
        }

        var values = target.Indicators.Select((i, row) => (Row: row, i.Target)).Where(t => t.Target is not null).ToList();
        var numbers = values.Where(t => IsNumber(t.Target!)).ToList();
        var signed = numbers.Count(t => t.Target!.Text.AsSpan().ContainsAny(Signs));
        foreach (var (row, value) in values)
        {
            if (IsMuddled(value!))
            {
                yield return (new Field(Box.TargetValue, row), $"“{value}”不像指标值，可能混入了别的笔画或相邻格的文字，请对照原件核对。", Impossible);
            }
            else if (IsNumber(value!) && signed * 4 >= numbers.Count * 3 && signed < numbers.Count && !value!.Text.AsSpan().ContainsAny(Signs))
            {
                yield return (new Field(Box.TargetValue, row), $"“{value}”前没有看出≥、≤等符号，而本表其他指标值大多有，请对照原件核对。", Unlike);
            }
        }
    }

    private static bool IsNumber(TargetValue value) => value.Meaning.Kind is TargetKind.Quantity or TargetKind.Change;

    /// <summary>Numbers that no target was made of, and strokes that begin or end nothing.</summary>
    private static bool IsMuddled(TargetValue value) =>
        (value.Meaning.Kind == TargetKind.Sentence && value.Text.AsSpan().ContainsAnyInRange('0', '9'))
        || value.Text is ['—' or '|' or '丨' or '_' or '~', _, ..] or ['-', not (>= '0' and <= '9'), ..] or [_, .., '-' or '|' or '丨' or '_' or '[']
        || (value.Text is [>= '0' and <= '9', ..] && value.Text.AsSpan().ContainsAny(Signs));
}
