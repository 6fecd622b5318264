using Hengji.Review.Overlaps;

namespace Hengji.Web.Language;

/// <summary>The words of deciding about one finding over many forms, and of forms that resemble each other; both languages side by side.</summary>
internal abstract partial class Words
{
    public string SameFinding => Pick("同样的问题", "The same finding");

    public string TickAll => Pick("全选、全不选", "Tick all or none");

    public string KeyTick => Pick("勾选", "Tick");

    public string Space => Pick("空格", "Space");

    public string IndicatorMeant => Pick("指标", "Indicator");

    public string AlikeForms => Pick("雷同", "Alike");

    public string LeastShare => Pick("相同", "Shared");

    public string NothingAlike => Pick("没有文字相近的表。把“相同”调低，可以看到相似程度更低的。", "No forms resemble each other so much. Lower the share to see those that do less.");

    public string SideBySide => Pick("并排对照", "Side by side");

    public string Box => Pick("栏目", "Box");

    public string TheSame => Pick("相同", "the same");

    public string NoOverlap => Pick("这两张表的目标和指标没有相近的文字。", "The goals and indicators of these two forms have no words in common.");

    public string OverlapKey => Pick("加底色和下划线的是两边都有的文字，标点和全角半角不计。", "Marked and underlined is what both have; punctuation and width do not count.");

    public string KeyPairs => Pick("下一对、上一对", "Next pair, pair before");

    public string OnForms(int forms, int open) => Pick($"{Digits(forms)}张表上有，{Digits(open)}张待处理", $"on {Digits(forms)} forms, {Digits(open)} to be decided");

    public string SameElsewhere(int forms) => Pick($"另有{Digits(forms)}张表有同样的问题，成批处理", $"{Digits(forms)} other forms have the same finding: decide at once");

    public string DecidedMany(string act, int count) => act is "undo"
        ? Pick("已撤销上一步。", "Taken back.")
        : Pick($"已记下，处理了{Digits(count)}条。", $"Kept, on {Digits(count)} findings.");

    public string PairsAlike(int pairs) => Pick($"雷同{Digits(pairs)}对", $"{Digits(pairs)} pairs alike");

    public string SharedBy(string percent) => Pick($"相同{percent}", $"{percent} shared");

    public string OverlapSentence(SideBySide both)
    {
        var same = both.Texts.Count(text => text.Share >= 1);
        return Pick(
            $"{Digits(both.Texts.Count)}处文字相近，其中{Digits(same)}处完全相同。",
            $"{Digits(both.Texts.Count)} texts resemble each other, {Digits(same)} of them are the same.");
    }
}
