using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>Finds labels that stand at the head of a text with more text glued behind them.</summary>
internal sealed class GlueTrie
{
    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public FormLabel? Label { get; set; }
    }

    private readonly Node root = new();

    /// <param name="variants">Every label with its wordings.</param>
    public GlueTrie(IReadOnlyDictionary<FormLabel, IReadOnlyList<string>> variants)
    {
        foreach (var (label, wordings) in variants)
        {
            if (!IsGluable(label))
            {
                continue;
            }

            foreach (var variant in wordings)
            {
                // Short and ordinary words begin too many names to be taken for labels.
                var ordinary = label >= FormLabel.OutputDimension && !variant.EndsWith("指标", StringComparison.Ordinal);
                if (variant.Length >= 4 && !ordinary && !IsLoose(variant))
                {
                    var node = root;
                    foreach (var c in variant)
                    {
                        if (!node.Next.TryGetValue(c, out var next))
                        {
                            node.Next.Add(c, next = new Node());
                        }

                        node = next;
                    }

                    node.Label = label;
                }
            }
        }
    }

    /// <summary>The longest label the text begins with, its length in the text (its bracket included) and the bracket's content.</summary>
    public (FormLabel Label, int Length, string? Payload)? Leading(ReadOnlySpan<char> text)
    {
        var node = root;
        FormLabel? found = null;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Fold.Letter(text[i]);
            if (letter == '\0')
            {
                continue;
            }

            if (!node.Next.TryGetValue(letter, out var next))
            {
                break;
            }

            node = next;
            if (node.Label is { } label)
            {
                found = label;
                length = i + 1;
            }
        }

        if (found is not { } one)
        {
            return null;
        }

        var rest = text[length..];
        if (rest is ['(' or '（', ..] && rest.IndexOfAny(')', '）') is > 0 and < 20 and var close)
        {
            return (one, length + close + 1, rest[1..close].ToString());
        }

        return (one, length, null);
    }

    /// <summary>Where in the text the next label begins, or -1; 0 when it begins with one.</summary>
    public int Next(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (root.Next.ContainsKey(text[i]) && Leading(text[i..]) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What is not printed beside a value of its own is not glued to one.</summary>
    private static bool IsGluable(FormLabel label) => label < FormLabel.Aside
        && label is not (FormLabel.Title or FormLabel.ProjectCode or FormLabel.PlannedSpan or FormLabel.GoalBlock);

    /// <summary>Wordings that often stand inside ordinary sentences.</summary>
    private static bool IsLoose(string variant) => variant is
        "财政资金" or "财政拨款" or "单位资金" or "自有资金" or "资金来源" or "预算资金" or "项目资金" or "总体目标" or "长期目标"
        or "中期目标" or "年度目标" or "指标内容" or "指标名称" or "项目产出" or "项目效益" or "绩效指标" or "项目单位" or "预算单位"
        or "开始日期" or "完成日期" or "结束日期" or "资金总额" or "资金情况" or "资金金额" or "项目类型" or "项目性质" or "项目属性"
        or "上年结转" or "结转资金" or "主管单位" or "实施周期";
}
