namespace Hengji.Targets;

/// <summary>What kind of vague word a target uses.</summary>
internal enum VagueKind
{
    None,

    /// <summary>健全, 有效: a state without a test.</summary>
    State,

    /// <summary>及时, 按时: a time without a limit.</summary>
    Timing,

    /// <summary>提升, 减少: a change without base and extent.</summary>
    Change,
}

/// <summary>Says why a target in words cannot be measured.</summary>
internal static class Vagueness
{
    public static string? Of(TargetMeaning meaning) => meaning.Kind switch
    {
        TargetKind.Placeholder => Missing(meaning.Word ?? string.Empty),
        TargetKind.Sentence => "只有文字叙述，没有写明数量、比例或时限，无法核对是否完成。",
        TargetKind.Qualitative => Unclear(meaning.Word ?? string.Empty),
        _ => null,
    };

    /// <summary>The gravest vague word's kind: a change before a time, a time before a state.</summary>
    public static VagueKind KindOf(ReadOnlySpan<char> words, out Direction direction)
    {
        direction = Contains(words, VagueWords.Rising) ? Direction.Increase : Contains(words, VagueWords.Falling) ? Direction.Decrease : Direction.None;
        return direction != Direction.None ? VagueKind.Change
            : Contains(words, VagueWords.Timings) ? VagueKind.Timing
            : Contains(words, VagueWords.States) ? VagueKind.State
            : VagueKind.None;
    }

    private static string Missing(string word)
    {
        if (word.Length == 0)
        {
            return "没有填写指标值。";
        }

        return Placeholders.IsUnfilled(word)
            ? $"“{word}”是待填的空位，数值尚未填写。"
            : $"只写“{word}”，等于没有填写指标值。";
    }

    private static string? Unclear(string word)
    {
        var kind = KindOf(word, out _);
        if (kind is VagueKind.None or VagueKind.State && IsVerifiable(word))
        {
            return null;
        }

        return kind switch
        {
            VagueKind.Change => $"只写“{word}”，没有基数和幅度，无法核对是否达到。",
            VagueKind.Timing => $"只写“{word}”，没有写明时间节点或时限，无法核对是否按时。",
            _ => $"只写“{word}”，没有可核查的判定标准。",
        };
    }

    private static bool IsVerifiable(string word) =>
        VagueWords.Verifiable.Contains(word, StringComparer.Ordinal)
        || word.StartsWith('零')
        || (word.StartsWith('无') && word.Length > 1)
        || word.StartsWith("未发生", StringComparison.Ordinal)
        || word.Contains("验收", StringComparison.Ordinal)
        || word.Contains("全覆盖", StringComparison.Ordinal);

    private static bool Contains(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
