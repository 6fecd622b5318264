using System.Text;
using Hengji.Cli.Accuracy;

namespace Hengji.Tests.Reading;

/// <summary>Accidents without any sense: lines, cells and letters lost, doubled, exchanged or torn apart.</summary>
internal static class Mutation
{
    private static readonly string[] Scraps =
    [
        "\"", "\t", "|", "\n", "\r", "\f", " ", "\u3000", "<", "</td>", "<td>", "<tr>", "<br>", "<input checked>", "(", "）", "0", "-", "，", "万元", "≥", "□",
        "项目名称", "财政项目支出绩效目标表", "三级指标", "年度指标值", "项目资金总额", "其他资金", "数量指标", "指标1：", "\uD83D\uDE00", "\u0000", "\uFEFF", "２０２５年", "99999999999999999999",
    ];

    public static string Of(string text, Dice dice)
    {
        for (var times = dice.Between(1, 6); times > 0; times--)
        {
            text = dice.Between(1, 9) switch
            {
                <= 3 => Pieces(text, '\n', dice),
                <= 5 => Pieces(text, dice.Chance(50) ? '\t' : '|', dice),
                6 => Pieces(text, ' ', dice),
                7 => Letters(text, dice),
                8 => text.Insert(dice.Between(0, text.Length), dice.Pick(Scraps)),
                _ => text[..dice.Between(0, text.Length)] + text[dice.Between(0, text.Length)..],
            };

            // Doubling must not run away.
            text = text.Length > 60_000 ? text[..60_000] : text;
        }

        return text;
    }

    private static string Pieces(string text, char between, Dice dice)
    {
        var pieces = text.Split(between).ToList();
        var (one, other) = (dice.Between(0, pieces.Count - 1), dice.Between(0, pieces.Count - 1));
        switch (dice.Between(1, 4))
        {
            case 1:
                pieces.RemoveAt(one);
                break;
            case 2:
                pieces.Insert(other, pieces[one]);
                break;
            case 3:
                (pieces[one], pieces[other]) = (pieces[other], pieces[one]);
                break;
            default:
                pieces[one] += pieces[other];
                break;
        }

        return string.Join(between, pieces);
    }

    private static string Letters(string text, Dice dice)
    {
        var letters = new StringBuilder(text);
        for (var times = dice.Between(1, 20); times > 0 && letters.Length > 1; times--)
        {
            var (one, other) = (dice.Between(0, letters.Length - 1), dice.Between(0, letters.Length - 1));
            switch (dice.Between(1, 3))
            {
                case 1:
                    letters.Remove(one, 1);
                    break;
                case 2:
                    letters.Insert(other, letters[one]);
                    break;
                default:
                    (letters[one], letters[other]) = (letters[other], letters[one]);
                    break;
            }
        }

        return letters.ToString();
    }
}
