using System.Buffers;
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

    private static readonly SearchValues<char> _boxes = SearchValues.Create("☐☑");

    private static readonly SearchValues<char> _signs = SearchValues.Create("≥≤＞＜><=＝≧≦");

    /// <param name="reading">The form.</param>
    /// <param name="isRecognised">Whether a field was read from a picture.</param>
    public static FormReading Told(FormReading reading, Func<Field, bool> isRecognised)
    {
        var doubts = Doubts(reading.Target).Concat(Missing(reading)).Where(d => isRecognised(d.At)).Select(d => new ReadingNote(
            d.Field, NoteKind.Doubt, d.Message, d.Confidence, [.. reading.Traces[d.At].Select(t => t.Line).Distinct().Order()])).ToList();
        return doubts.Count == 0 ? reading : reading with { Notes = [.. reading.Notes, .. doubts] };
    }

    /// <summary>Where a name could hardly be made out, its target may have been lost with it.</summary>
    private static IEnumerable<(Field Field, Field At, string Message, double Confidence)> Missing(FormReading reading) =>
        reading.Target.Indicators.Select((i, row) => (i.Target, Name: new Field(Box.IndicatorName, row), Value: new Field(Box.TargetValue, row)))
            .Where(i => i.Target is null && reading.IsDoubtful(i.Name))
            .Select(i => (i.Value, i.Name, "图像中没有看出指标值，而同一行的文字也看不清，请对照原件核对。", Impossible));

    private static IEnumerable<(Field Field, Field At, string Message, double Confidence)> Doubts(PerformanceTarget target) =>
        Texts(target).Select(d => (d.Field, d.Field, d.Message, d.Confidence));

    private static IEnumerable<(Field Field, string Message, double Confidence)> Texts(PerformanceTarget target)
    {
        if (target.ProjectTypes.Count == 0)
        {
            yield return (Field.Of(Box.ProjectTypes), "图像中没有看出勾选了哪一项，请对照原件核对。", Impossible);
        }
        else if (target.ProjectTypes.Any(t => t.Length < ShortestType))
        {
            yield return (Field.Of(Box.ProjectTypes), $"“{string.Join('、', target.ProjectTypes)}”不像项目类别，可能认错，请对照原件核对。", Impossible);
        }

        if (target.ProjectName is { } name && name.AsSpan().ContainsAny(_boxes))
        {
            yield return (Field.Of(Box.ProjectName), "项目名称里混入了勾选框，可能与相邻格连在一起，请对照原件核对。", Impossible);
        }

        var values = target.Indicators.Select((i, row) => (Row: row, i.Target)).Where(t => t.Target is not null).ToList();
        var numbers = values.Where(t => IsNumber(t.Target!)).ToList();
        var signed = numbers.Count(t => t.Target!.Text.AsSpan().ContainsAny(_signs));
        foreach (var (row, value) in values)
        {
            if (IsMuddled(value!))
            {
                yield return (new Field(Box.TargetValue, row), $"“{value}”不像指标值，可能混入了别的笔画或相邻格的文字，请对照原件核对。", Impossible);
            }
            else if (IsNumber(value!) && signed * 3 >= numbers.Count * 2 && signed < numbers.Count && !value!.Text.AsSpan().ContainsAny(_signs))
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
        || (value.Text is [>= '0' and <= '9', ..] && value.Text.AsSpan().ContainsAny(_signs));
}
