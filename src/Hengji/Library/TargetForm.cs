using Hengji.Targets;

namespace Hengji.Library;

/// <summary>The form of a target (指标值形式): comparison, a gap for the number, and unit (≥【】%). It says how a target is written, never how high it is.</summary>
public static class TargetForm
{
    /// <summary>Stands where a number is to be filled in.</summary>
    public const string Gap = "【】";

    /// <summary>The form a target as written has; null when it is in words or missing and so has none.</summary>
    public static string? Of(TargetMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        if (!meaning.IsMeasurable)
        {
            return null;
        }

        return meaning.Kind switch
        {
            TargetKind.Quantity => $"{Sign(meaning.Quantities[0].Comparison)}{Gap}{meaning.Quantities[0].Unit}",
            TargetKind.Range => $"{Gap}～{Gap}{meaning.Quantities[0].Unit}",
            TargetKind.Change => $"较上年（{Gap}）{(meaning.Direction == Direction.Decrease ? "下降" : "提升")}{Gap}{UnitOf(meaning)}",
            TargetKind.Frequency when meaning.Quantities.Count > 0 => $"每{meaning.Period}≥{Gap}{UnitOf(meaning)}",
            TargetKind.Deadline when meaning.Quantities.Count > 0 => $"{Gap}{UnitOf(meaning)}内",
            TargetKind.Deadline => $"{Gap}月底前完成",
            TargetKind.DateSpan => $"{Gap}至{Gap}",
            _ => null,
        };
    }

    /// <summary>A form as typed, where a target of it could be measured; a target typed instead (≥90%) gives its form. Null for anything else.</summary>
    public static string? Written(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var form = Of(TargetGrammar.Compile(typed.Replace(Gap, "5", StringComparison.Ordinal)));
        return form is not null && typed.Contains(Gap, StringComparison.Ordinal) ? typed.Trim() : form;
    }

    /// <summary>The unit of a target's first number; empty when it has none.</summary>
    public static string UnitOf(TargetMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        return meaning.Quantities.Count > 0 ? meaning.Quantities[0].Unit : string.Empty;
    }

    /// <summary>The unit of a form: what follows its last gap.</summary>
    public static string UnitOf(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var at = form.LastIndexOf(Gap, StringComparison.Ordinal);
        return at < 0 ? string.Empty : form[(at + Gap.Length)..];
    }

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.More => ">",
        Comparison.Less => "<",
        Comparison.Equal => "=",
        _ => string.Empty,
    };
}
