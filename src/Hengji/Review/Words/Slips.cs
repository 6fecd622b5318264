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
    /// <summary>Between the letters and digits as wide as characters and the usual ones.</summary>
    private const int WideToNarrow = '\uFF10' - '0';

    /// <summary>Wrong and right.</summary>
    private static readonly (string Wrong, string Right)[] Phrases =
    [
        ("末支付", "未支付"), ("末完成", "未完成"), ("末安排", "未安排"), ("末付款", "未付款"), ("末及时", "未及时"), ("末达到", "未达到"),
        ("视屏影像", "视频影像"), ("视屏监控", "视频监控"), ("前段影像", "前端影像"), ("前段感知", "前端感知"), ("与一体的", "于一体的"),
        ("办实施、办好事", "办实事、办好事"), ("办实施办好事", "办实事办好事"), ("政府只能部门", "政府职能部门"), ("相关只能部门", "相关职能部门"),
        ("较少发生", "减少发生"), ("布署", "部署"), ("做为", "作为"), ("按装", "安装"), ("复盖", "覆盖"), ("座落", "坐落"), ("竟争", "竞争"),
        ("燥音", "噪音"), ("燥声", "噪声"), ("防碍", "妨碍"), ("幅射", "辐射"), ("松驰", "松弛"), ("气份", "气氛"), ("以经", "已经"), ("在次", "再次"),
        ("由其是", "尤其是"), ("既使", "即使"), ("份内", "分内"), ("帐户", "账户"), ("台帐", "台账"), ("帐目", "账目"),
        ("群从", "群众"), ("服务与群众", "服务于群众"), ("责仼", "责任"), ("迅查", "巡查"), ("寻查", "巡查"), ("排模", "排摸"), ("绩交", "绩效"),
        ("签定合同", "签订合同"), ("签定协议", "签订协议"), ("制做", "制作"), ("震憾", "震撼"), ("反应问题", "反映问题"), ("反应诉求", "反映诉求"), ("权力义务", "权利义务"),
        ("及时反溃", "及时反馈"), ("反溃", "反馈"), ("既定日标", "既定目标"), ("绩效日标", "绩效目标"), ("满意渡", "满意度"), ("覆盖律", "覆盖率"), ("环镜", "环境"), ("基础设拖", "基础设施"), ("措拖", "措施"),
    ];

    /// <summary>
    /// Phrases so long that none of their inner characters is missing by chance: 服务对满意度 is nothing else. Two characters on
    /// each side must be whole, as one may belong to another word: 工资支付及时率, 项目实施案例.
    /// </summary>
    private static readonly string[] Official =
    [
        "服务对象满意度", "社会公众满意度", "人民群众满意度", "受益群体满意度", "财政专项资金", "政府采购程序", "项目实施方案", "绩效运行监控", "长效管理机制", "生活垃圾分类",
        "资金支付及时率", "工程验收合格率", "社会治安综合治理", "安全生产责任制", "突发公共事件", "基础设施建设", "公共文化服务", "社会主义核心价值观", "社区居民委员会", "人民调解委员会",
    ];

    private static readonly (string Wrong, string Right)[] Gaps =
        [.. Official.SelectMany(phrase => Enumerable.Range(2, phrase.Length - 4).Select(at => (phrase.Remove(at, 1), phrase)))];

    private static readonly WordSet AnyGap = new([.. Gaps.Select(g => g.Wrong)]);

    private static readonly WordSet Wrong = new([.. Phrases.Select(p => p.Wrong)]);

    private static readonly string[] Adverbs =
        ["准确及时", "及时准确", "积极", "认真", "顺利", "按时", "切实", "准确", "及时", "更好", "扎实", "深入"];

    private static readonly string[] Verbs = ["完成", "开展", "做好", "推进", "落实", "解决", "处理", "支付", "发放", "处置", "服务"];

    /// <summary>Behind the verb, these make it part of a noun: 及时的处置能力 is right.</summary>
    private static readonly WordSet MakesNoun = new("方案", "情况", "计划", "措施", "办法", "作用", "能力", "机制", "工作", "水平", "体系", "质量", "效果", "率");

    private static readonly string[] Doubled =
    [
        "的的", "了了", "和和", "与与", "及及", "、、", "，，", "。。", "；；", "、和", "、及", "，。", "。，", "、。", "；。",
        "、以及、", "进行进行", "开展开展", "完成完成", "工作工作",
        "提高提高", "提升提升", "加强加强", "推进推进", "落实落实", "确保确保", "实现实现", "改善改善", "促进促进", "以及以及", "根据根据", "按照按照",
    ];

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

        foreach (var (wrong, right) in AnyGap.IsIn(text) ? Gaps : [])
        {
            if (text.IndexOf(wrong, StringComparison.Ordinal) is var at and >= 0)
            {
                return new Slip(wrong, right, at);
            }
        }

        return Doubling(text) ?? MixedWidth(text) ?? AdverbOf(text);
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
                var right = words is "、以及、" ? "以及" : null;
                var keepsLast = words is "、和" or "、及" or "，。" or "、。" or "；。";
                var half = words.Length / 2;
                return new Slip(words, right ?? (keepsLast ? words[half..] : words[..half]), at);
            }
        }

        return null;
    }

    /// <summary>A number or a word of Latin letters of which some are as wide as characters: ２0套, ＡI.</summary>
    private static Slip? MixedWidth(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            var wide = 0;
            for (; end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || IsWide(text[end])); end++)
            {
                wide += IsWide(text[end]) ? 1 : 0;
            }

            if (wide > 0 && wide < end - start)
            {
                var written = text[start..end];
                return new Slip(written, string.Concat(written.Select(c => IsWide(c) ? (char)(c - WideToNarrow) : c)), start);
            }

            start = Math.Max(start, end);
        }

        return null;
    }

    private static bool IsWide(char c) => (char)(c - WideToNarrow) is var narrow && c > WideToNarrow && char.IsAsciiLetterOrDigit(narrow);

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
