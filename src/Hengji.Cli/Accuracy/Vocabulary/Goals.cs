using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Vocabulary;

/// <summary>Makes goal texts: one sentence, several, or a numbered list.</summary>
internal static class Goals
{
    public static string Draw(string place, ProjectKind kind, IReadOnlyList<Indicator> indicators, Dice dice)
    {
        var count = dice.Between(1, 4);
        var sentences = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var sentence = Sentence(place, kind, dice);
            if (!sentences.Contains(sentence))
            {
                sentences.Add(sentence);
            }
        }

        if (indicators.Count > 1 && dice.Chance(30))
        {
            var named = dice.Pick(indicators);
            if (named is { Name: { } name, Target: { } target } && name.Length < 14)
            {
                sentences.Add($"{name}达到{target.Text.TrimStart('=', '≥', '>')}");
            }
        }

        if (sentences.Count == 1 || dice.Chance(60))
        {
            return string.Join("。", sentences) + "。";
        }

        var mark = dice.Of(". ", "、", ".");
        return string.Join("； ", sentences.Select((s, i) => $"{i + 1}{mark}{s}")) + "。";
    }

    private static string Sentence(string place, ProjectKind kind, Dice dice)
    {
        var subject = dice.Pick(kind.Subjects);
        var number = dice.Between(subject.Low, subject.High);
        var action = dice.Pick(kind.Actions);
        var people = dice.Pick(kind.People);
        return dice.Between(1, 9) switch
        {
            1 => $"完成{place}{number}{subject.Unit}{subject.Name}的{action}任务",
            2 => $"对全域{subject.Name}实行{action}，逐月登记台账，确保{kind.Effect}稳中有升",
            3 => $"围绕“{dice.Of("民有所盼", "一网统管", "家门口服务", "美丽乡村")}”要求，做好{string.Join("、", kind.Actions)}各项工作，为{people}提供稳定可靠的服务",
            4 => $"通过政府购买服务落实{subject.Name}{action}，按合同约定分{dice.Between(2, 4)}次结算",
            5 => $"落实{people}诉求当日受理，{action}情况每{dice.Of("周", "月", "季度")}公示一次",
            6 => $"年底前{subject.Name}累计不少于{number}{subject.Unit}，其中{place}占{dice.Between(2, 9)}成",
            7 => $"健全{kind.Name}的责任清单，{kind.Effect}得到{dice.Of("改善", "提升", "巩固")}",
            8 => $"保障{kind.Name}正常开展",
            _ => $"按照上级部署推进{subject.Name}{action}（含{dice.Pick(kind.Subjects).Name}），不留死角",
        };
    }
}
