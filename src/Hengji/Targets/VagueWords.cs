namespace Hengji.Targets;

/// <summary>
/// The words that sound like targets and cannot be measured. Data, in the language of the forms: whoever asks whether a
/// word is vague asks here.
/// </summary>
internal static class VagueWords
{
    /// <summary>A direction upwards, without saying how far.</summary>
    public static readonly string[] Rising =
    [
        "提升", "提高", "增加", "增长", "增强", "增进", "上升", "扩大", "改善", "优化", "加强", "强化", "加快", "促进", "推动", "带动", "推进", "深化", "拓展", "壮大",
    ];

    /// <summary>A direction downwards, without saying how far.</summary>
    public static readonly string[] Falling = ["下降", "降低", "减少", "减轻", "缩短", "压减", "压缩", "节约", "节省", "下调", "缩减", "缓解", "遏制"];

    /// <summary>Promptness without a limit of time.</summary>
    public static readonly string[] Timings = ["及时", "按时", "按期", "准时", "如期", "适时", "尽快", "即时", "按计划", "按照计划", "按进度", "按要求"];

    /// <summary>A state without saying by what one would know it.</summary>
    public static readonly string[] States =
    [
        "健全", "完善", "规范", "齐全", "完备", "完整", "有效", "良好", "优良", "优秀", "较好", "较高", "较强", "明显", "显著", "合理", "科学", "稳定", "顺利", "正常", "可控",
        "有序", "有力", "到位", "长效", "持续", "畅通", "整洁", "安全", "平稳", "充分", "保障", "保证", "落实", "满意", "和谐", "浓厚", "基本", "一定", "提供", "开展",
    ];

    /// <summary>States that can be looked up, yes or no.</summary>
    public static readonly string[] Verifiable = ["完成", "已完成", "全部完成", "全部", "合格", "达标", "通过", "全覆盖", "是", "有"];
}
