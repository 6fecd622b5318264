using System.Globalization;

namespace Hengji.Web.Language;

/// <summary>The words of the page of one project in Chinese.</summary>
internal sealed partial class ChineseWords
{
    public override string MarginNotes => "旁注：问题与读取情况";

    public override string LostMark => "未读出";

    public override string Expected => "应为";

    public override string Difference => "相差";

    public override string Basis => "依据";

    public override string Why => "为什么";

    public override string Remedy => "怎么改";

    public override string Rule => "规则";

    public override string CopySuggestion => "复制建议写法";

    public override string Copied => "已复制";

    public override string CopyOpinions => "复制意见";

    public override string CopyOpinionsTitle => "复制全部审核意见，可粘贴后发给填报单位";

    public override string PrintTitle => "打印目标表，后附审核意见";

    public override string ReadingNotAuthor => "属于读取情况，不计为单位的错。";

    public override string ConfidenceAndLines(double confidence, IReadOnlyList<int> lines) =>
        lines.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"把握{confidence * 100:0}%")
            : string.Create(CultureInfo.InvariantCulture, $"把握{confidence * 100:0}%　原文第{string.Join('、', lines)}行");

    public override string Original => "原件";

    public override string LineRange(int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"第{first}—{last}行");

    public override string WholeDocument => "全文与下载";

    public override string Close => "收起";

    public override string Omitted(int count) => string.Create(CultureInfo.InvariantCulture, $"…此处略去{count}字，全文见原件");

    public override string AsWritten => "原文";

    public override string ReadAs => "读作";

    public override string Lines => "行";

    public override string NoSpan => "原文中没有对应的文字";

    public override string Blank => "（空）";

    public override string PointAtABox => "指向表中任一格，这里显示它的原文和读法。";

    public override string SeeOriginal => "看原件";

    public override string AuthorsMatters => "目标表本身";

    public override string ReadingsMatters => "读取";

    public override string Repairs(int count) => string.Create(CultureInfo.InvariantCulture, $"修复{count}处");

    public override string Losses(int count) => string.Create(CultureInfo.InvariantCulture, $"未读出{count}处");

    public override string ReadClean => "全部读出，没有存疑";

    public override string FormFootnote => "红线为必改　点线为建议　紫色虚框为读取存疑，不计为单位的错";
}
