using System.Globalization;

namespace Hengji.Review.Words;

/// <summary>A slip of the pen.</summary>
/// <param name="Written">As written.</param>
/// <param name="Right">As it should be.</param>
/// <param name="Start">Where it begins in the text.</param>
internal readonly record struct Slip(string Written, string Right, int Start);

/// <summary>Finds slips in official phrases: only what cannot be right in any sentence of such a form.</summary>
internal static class Slips
{
    /// <summary>Wrong and right.</summary>
    private static readonly (string Wrong, string Right)[] Phrases =
    [
        ("末支付", "未支付"), ("末完成", "未完成"), ("末安排", "未安排"), ("末付款", "未付款"), ("末及时", "未及时"), ("末达到", "未达到"),
        ("视屏影像", "视频影像"), ("视屏监控", "视频监控"), ("前段影像", "前端影像"), ("前段感知", "前端感知"), ("与一体的", "于一体的"),
        ("办实施、办好事", "办实事、办好事"), ("办实施办好事", "办实事办好事"), ("政府只能部门", "政府职能部门"), ("相关只能部门", "相关职能部门"),
        ("较少发生", "减少发生"), ("布署", "部署"), ("做为", "作为"), ("按装", "安装"), ("复盖", "覆盖"), ("座落", "坐落"), ("竟争", "竞争"),
        ("燥音", "噪音"), ("燥声", "噪声"), ("防碍", "妨碍"), ("幅射", "辐射"), ("松驰", "松弛"), ("气份", "气氛"), ("以经", "已经"), ("在次", "再次"),
        ("由其是", "尤其是"), ("既使", "即使"), ("份内", "分内"), ("帐户", "账户"), ("台帐", "台账"), ("帐目", "账目"), ("渡过难关", "度过难关"),
        ("群从", "群众"), ("服务与群众", "服务于群众"), ("责仼", "责任"), ("迅查", "巡查"), ("寻查", "巡查"), ("排模", "排摸"), ("绩交", "绩效"),
        ("签定合同", "签订合同"), 
    ];

    private static readonly WordSet Wrong = new([.. Phrases.Select(p => p.Wrong)]);

    private static readonly string[] Adverbs =
        ["准确及时", "及时准确", "积极", "认真", "顺利", "按时", "切实", "准确", "及时", "更好", "扎实", "深入"];

    private static readonly string[] Verbs = ["完成", "开展", "做好", "推进", "落实", "解决", "处理", "支付", "发放", "处置", "服务"];

    /// <summary>Behind the verb, these make it part of a noun: 及时的处置能力 is right.</summary>
    private static readonly WordSet MakesNoun = new("方案", "情况", "计划", "措施", "办法", "作用", "能力", "机制", "工作", "水平", "体系", "质量", "效果", "率");

    private static readonly string[] Doubled = ["的的", "了了", "和和", "与与", "及及", "、、", "，，", "。。", "；；", "、和", "、及", "，。", "。，", "、。", "；。", "进行进行", "开展开展", "完成完成", "工作工作"];

    private static readonly WordSet AnyDoubled = new(Doubled);

    /// <summary>The first slip of the text of a form of the year; null when none is certain.</summary>
    public static Slip? First(string text, int? year)
    {
        foreach (var (wrong, right) in Wrong.IsIn(text) ? Phrases : [])
        {
            if (text.IndexOf(wrong, StringComparison.Ordinal) is var at and >= 0 && !IsEndOfPeriod(text, at, year))
            {
                return new Slip(wrong, right, at);
            }
        }

        return Doubling(text) ?? AdverbOf(text);
    }

    /// <summary>年末支付 and 月末完成 are right, but not of a year that is over.</summary>
    private static bool IsEndOfPeriod(string text, int at, int? year)
    {
        if (text[at] != '末' || at == 0 || text[at - 1] is not ('年' or '月' or '季' or '期' or '周' or '度'))
        {
            return false;
        }

        var over = at >= 5 && int.TryParse(text.AsSpan(at - 5, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written < year;
        return !over;
    }

    private static Slip? Doubling(string text)
    {
        foreach (var words in AnyDoubled.IsIn(text) ? Doubled : [])
        {
            if (text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0)
            {
                var keepsLast = words is "、和" or "、及" or "，。" or "、。" or "；。";
                var half = words.Length / 2;
                return new Slip(words, keepsLast ? words[half..] : words[..half], at);
            }
        }

        return null;
    }

    /// <summary>准确及时的完成: before a verb it is 地.</summary>
    private static Slip? AdverbOf(string text)
    {
        for (var at = text.IndexOf('的', StringComparison.Ordinal); at > 0; at = text.IndexOf('的', at + 1))
        {
            var adverb = Array.Find(Adverbs, a => text.AsSpan(0, at).EndsWith(a, StringComparison.Ordinal));
            var verb = Array.Find(Verbs, v => text.AsSpan(at + 1).StartsWith(v, StringComparison.Ordinal));
            if (adverb is null || verb is null)
            {
                continue;
            }

            var behind = text.AsSpan(at + 1 + verb.Length);
            var end = behind.IndexOfAny("，。；、\n");
            if (!MakesNoun.IsIn(end < 0 ? behind : behind[..end]) && behind.Length > 0)
            {
                return new Slip($"{adverb}的{verb}", $"{adverb}地{verb}", at - adverb.Length);
            }
        }

        return null;
    }
}
