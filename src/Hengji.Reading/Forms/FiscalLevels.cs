using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Tells the levels of government apart from ordinary words: 中央 alone is a word, but among the funds two of its kind side
/// by side or one above the other are labels of money.
/// </summary>
internal static class FiscalLevels
{
    private static readonly string[] Levels =
        ["中央", "中央级", "省", "省级", "市", "市级", "县", "县级", "区", "区级", "县区", "县区级", "区县", "区县级", "市县", "市县级", "乡镇", "镇级", "本级", "地方"];

    private static readonly string[] Totals = ["合计", "小计", "总计", "资金合计", "金额合计"];

    /// <summary>Gives the bare names of levels among the tokens of a head their label, and a total or 其他 on their row theirs.</summary>
    public static void Mark(List<Token> head)
    {
        var from = head.FindIndex(FundsReader.IsFunds);
        for (var i = from + 1; from >= 0 && i < head.Count; i++)
        {
            if (!IsLevel(head[i]) || !head.Exists(t => !ReferenceEquals(t, head[i]) && AreBeside(t, head[i]) && (IsLevel(t) || t.Is(FormLabel.FiscalLevel))))
            {
                continue;
            }

            head[i] = head[i] with { Label = FormLabel.FiscalLevel, Match = LabelMatch.Exact };
        }

        for (var i = Math.Max(0, from + 1); i < head.Count; i++)
        {
            if (head[i].IsText && head.Exists(t => t.Row == head[i].Row && t.Is(FormLabel.FiscalLevel) && !ReferenceEquals(t.Cell, head[i].Cell))
                && LabelOf(head, i) is { } label)
            {
                head[i] = head[i] with { Label = label, Match = LabelMatch.Exact };
            }
        }
    }

    /// <summary>地方资金 is another source beside the money of a project, and a level beside that of another level.</summary>
    public static bool IsLocal(Token label) => string.Equals(Letters(label.Text), "地方资金", StringComparison.Ordinal);

    private static FormLabel? LabelOf(List<Token> head, int at)
    {
        var letters = Letters(head[at].Text);
        if (letters is "其他" or "其它" or "自筹")
        {
            return FormLabel.OtherFunds;
        }

        if (!Array.Exists(Totals, t => string.Equals(t, letters, StringComparison.Ordinal)))
        {
            return null;
        }

        var ofYear = head.Exists(t => t.Is(FormLabel.FundingTotal))
            || head.Exists(t => t.Row == head[at].Row && t.Column < head[at].Column && t.Text.AsSpan().ContainsAny('年', '度'));
        return ofYear ? FormLabel.AnnualTotal : FormLabel.FundingTotal;
    }

    private static bool AreBeside(Token a, Token b) =>
        a.Row == b.Row ? !ReferenceEquals(a.Cell, b.Cell) : a.Column == b.Column && Math.Abs(a.Row - b.Row) == 1;

    private static bool IsLevel(Token token) =>
        token.IsText && token.Text.Length == token.Cell.Text.Length && Array.Exists(Levels, l => string.Equals(l, Letters(token.Text), StringComparison.Ordinal));

    private static string Letters(string text)
    {
        if (text.Length > 12)
        {
            return string.Empty;
        }

        Span<char> buffer = stackalloc char[12];
        var letters = buffer[..Fold.Letters(text, buffer)];
        return (letters.StartsWith("其中", StringComparison.Ordinal) ? letters[2..] : letters).ToString();
    }
}
