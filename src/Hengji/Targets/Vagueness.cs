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

/// <summary>Knows the words that sound like targets and cannot be measured, and says why.</summary>
internal static class Vagueness
{
    private static readonly string[] Rising =
        ["提升", "提高", "增加", "增长", "增强", "增进", "上升", "扩大", "改善", "优化", "加强", "强化", "加快", "促进", "推动", "推进", "深化", "拓展", "壮大"];

    private static readonly string[] Falling = ["下降", "降低", "减少", "减轻", "缩短", "压减", "压缩", "节约", "节省", "下调", "缩减", "缓解", "遏制"];

    private static readonly string[] Timings = ["及时", "按时", "按期", "准时", "如期", "适时", "尽快", "即时", "按计划", "按照计划", "按进度", "按要求"];

    private static readonly string[] States =
    [
        "健全", "完善", "规范", "齐全", "完备", "完整", "有效", "良好", "优良", "优秀", "较好", "较高", "较强", "明显", "显著", "合理", "科学", "稳定", "顺利", "正常", "可控",
        "有序", "有力", "到位", "长效", "持续", "畅通", "整洁", "安全", "平稳", "充分", "保障", "落实", "满意", "基本", "一定",
    ];

    /// <summary>States that can be looked up, yes or no.</summary>
    private static readonly string[] Verifiable = ["完成", "已完成", "全部完成", "全部", "合格", "达标", "通过", "全覆盖", "是", "有"];

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
        direction = Contains(words, Rising) ? Direction.Increase : Contains(words, Falling) ? Direction.Decrease : Direction.None;
        return direction != Direction.None ? VagueKind.Change
            : Contains(words, Timings) ? VagueKind.Timing
            : Contains(words, States) ? VagueKind.State
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
        Verifiable.Contains(word, StringComparer.Ordinal)
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
