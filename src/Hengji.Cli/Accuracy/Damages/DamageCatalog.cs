namespace Hengji.Cli.Accuracy.Damages;

/// <summary>
/// Kinds of damage by what they strike. A form suffers at most one of a group, in the order of the groups: labels and
/// targets move while the page is still whole, signs are misread last.
/// </summary>
internal static class DamageCatalog
{
    public static IReadOnlyList<FormDamage> LabelGroup { get; } =
    [
        new("二级标签上移一行", LevelLabels.SlideOneUp),
        new("二级标签下移一行", LevelLabels.SlideOneDown),
        new("其后各二级标签全部上移", LevelLabels.SlideAllUp),
        new("其后各二级标签全部下移", LevelLabels.SlideAllDown),
        new("一级标签错行", LevelLabels.SlideDimension),
        new("标签居于组中", LevelLabels.Centre),
        new("二级标签缺失", LevelLabels.LoseCategory),
        new("一级标签缺失", LevelLabels.LoseDimension),
        new("标签截断", LevelLabels.Cut),
        new("标签逐行重复", LevelLabels.Repeat),
        new("二级标签写在三级栏", LevelLabels.CategoryAmongNames),
        new("侧栏标签移位或缺失", LevelLabels.MoveSide),
    ];

    public static IReadOnlyList<FormDamage> TargetGroup { get; } =
    [
        new("指标值落到下一行", TargetCells.FallBelow),
        new("指标值整列缺失", TargetCells.LoseColumn),
        new("个别指标值缺失", TargetCells.LoseOne),
        new("两名两值并格", TargetCells.Fuse),
        new("名称与指标值粘连", TargetCells.Glue),
        new("残留空白子行", TargetCells.BlankSubRows),
    ];

    public static IReadOnlyList<FormDamage> AmountGroup { get; } =
    [
        new("金额叠在一格", Amounts.Stack),
        new("金额叠格且年度列缺失", Amounts.StackAndLoseAnnual),
        new("年度金额列缺失", Amounts.LoseAnnual),
    ];

    public static IReadOnlyList<FormDamage> PageGroup { get; } =
    [
        new("跨页续表", Cuts.PageBreak),
        new("标题缺失", Signs.LoseTitle),
        new("单位仅见于标题", Signs.UnitInTitle),
    ];

    public static IReadOnlyList<FormDamage> CellGroup { get; } =
    [
        new("被合并格省去", Cells.DropCovered),
        new("整行错格", Cells.Shift),
        new("多出空列", Cells.EmptyRuns),
        new("换行另起一行", Cells.Wrap),
        new("标签与内容粘连", Cells.GlueHead),
    ];

    public static IReadOnlyList<FormDamage> SignGroup { get; } =
    [
        new("勾选符号变形", Signs.Boxes),
        new("勾选符号缺失", Signs.LoseBoxes),
        new("标签识别错字", Signs.Ocr),
        new("括号缺失", Signs.Brackets),
        new("标签字间空格", Signs.Spaced),
        new("目标文字带引号换行", Signs.Quotes),
        new("竖排标签散乱", LevelLabels.Shuffle),
    ];

    public static FormDamage CutFirst { get; } = new("首表残缺", Cuts.First);

    public static FormDamage CutLast { get; } = new("末表残缺", Cuts.Last);

    public static IReadOnlyList<DocumentDamage> Surroundings { get; } =
    [
        new("表前有说明文字", Damages.Surroundings.ProseBefore),
        new("表前有其他表格", Damages.Surroundings.OtherTable),
        new("表后有审核签字", Damages.Surroundings.TailAfter),
        new("网站导航文字", Damages.Surroundings.SiteNavigation),
        new("页码夹杂", Damages.Surroundings.PageMarks),
    ];

    /// <summary>Damages that come together in real documents.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Together { get; } =
    [
        (IReadOnlyList<string>)["指标值落到下一行", "其后各二级标签全部上移"],
        (IReadOnlyList<string>)["指标值整列缺失", "金额叠格且年度列缺失"],
        (IReadOnlyList<string>)["金额叠在一格", "被合并格省去"],
        (IReadOnlyList<string>)["一级标签错行", "整行错格"],
        (IReadOnlyList<string>)["其后各二级标签全部上移", "两名两值并格"],
        (IReadOnlyList<string>)["标签识别错字", "勾选符号变形"],
        (IReadOnlyList<string>)["跨页续表", "二级标签上移一行"],
        (IReadOnlyList<string>)["侧栏标签移位或缺失", "整行错格"],
        (IReadOnlyList<string>)["标签居于组中", "被合并格省去"],
    ];

    /// <summary>Every kind that befalls a form, in the order in which they strike.</summary>
    public static IReadOnlyList<IReadOnlyList<FormDamage>> Groups { get; } =
        [LabelGroup, TargetGroup, AmountGroup, PageGroup, CellGroup, SignGroup];
}
