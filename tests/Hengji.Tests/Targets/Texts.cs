using CsCheck;

namespace Hengji.Tests.Targets;

/// <summary>Texts to try the grammar on: noise of every kind, and fragments of real targets in any order.</summary>
internal static class Texts
{
    private static readonly string[] Fragments =
    [
        "≥", "≤", ">=", "＞＝", "=", "<", "不少于", "不低于", "不超过", "至少", "达到", "大于等于", "控制在", "约", "共", "±", "-", "—", "至", "~", "/", "*", "(", ")",
        "（", "）", "%", "％", "(%)", "百分比", "百分之", "个", "家", "部", "次", "名", "人", "人次", "元", "万元", "元/人/月", "元/人*月", "次/周", "平方米", "万", "小时",
        "个工作日", "分钟", "天", "年", "月", "日", "周", "季度", "半年", "每", "每月", "每季度", "一年", "内", "以内", "以上", "以下", "前", "底前", "底", "末", "左右", "余",
        "提升", "下降", "增长", "减少", "同比", "较上年", "有所", "显著", "及时", "健全", "建立健全", "按时", "完成", "开展", "居委", "居委筹备组", "住宅电梯", "演练",
        "满意度", "三级医院", "的", "和", "，", "、", "；", "。", "：", ":", "\n", " ", "　", "一", "两", "三", "十", "百", "零", "0", "1", "2", "3", "5", "9", "10", "12",
        "90", "100.00", "1,008", "34", "2025", "2020.1.1", "2020.12.31", "12月", "6月30日", "2025年", "〔2020〕6号", "第", "1.", "2、", "XX", "无", "１", "８", "P", "km", "全",
    ];

    public static Gen<string> OfFragments { get; } = Gen.OneOf(Fragments).Array[0, 14].Select(string.Concat);

    public static Gen<string> Any { get; } = Gen.OneOf(
        OfFragments,
        Gen.String,
        Gen.Char.Array[0, 60].Select(chars => new string(chars)),
        Gen.Select(Gen.OneOf(Fragments), Gen.Int[1, 300]).Select((fragment, times) => string.Concat(Enumerable.Repeat(fragment, times))));
}
