using System.Text.RegularExpressions;

namespace Hengji.Tests.Glossaries;

/// <summary>The word chosen for each idea of the program that the official form has no word for.</summary>
/// <param name="Idea">What is meant.</param>
/// <param name="Chinese">The one word, in official wording.</param>
/// <param name="English">The one word under English.</param>
/// <param name="InsteadOf">Words once used for it, as the glossary lists them.</param>
/// <param name="Avoided">Finds those words in a text.</param>
internal sealed record ProductWord(string Idea, string Chinese, string English, string InsteadOf, string? Avoided)
{
    public bool IsAvoidedIn(string text) =>
        Avoided is not null && Regex.IsMatch(text, Avoided, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
}

internal static class ProductWords
{
    public static IReadOnlyList<ProductWord> All { get; } =
    [
        new("from document to record", "读取", "read", "识读", "识读"),
        new("a cell the document lost (`lost` in JSON)", "未读出", "not read", "丢失、待核", "丢失|待核"),
        new("text that found no box (`unread` in JSON)", "未归位", "unplaced", "未读入", "未读入"),
        new("a reading that may be wrong (`doubt` in JSON)", "存疑", "doubt", "待核", null),
        new("damage that was undone (`repaired` in JSON)", "已修复", "repaired", "", null),
        new("the form of one project as filed once", "第1次申报", "filing 1", "第1稿、版本", @"第[^稿。，]{0,12}稿"),
        new("what was done, by whom (the log of the server is 运行日志)", "操作留痕", "journal", "日志", "(?<!运行)日志"),
        new("severity `error`", "必改", "error (command line), must (pages)", "", null),
        new("severity `warning`", "建议", "warning (command line), should (pages)", "", null),
        new("severity `hint`", "提示", "hint", "", null),
    ];
}
