using System.Globalization;

namespace Hengji.Review.Words;

/// <summary>A year or a span of years as written in running text (2025年, 2022-2023年).</summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year; the same when one is written.</param>
/// <param name="Text">As written, with 年.</param>
internal readonly record struct WrittenYear(int From, int To, string Text);

/// <summary>Finds the years a text sets tasks in.</summary>
internal static class WrittenYears
{
    /// <summary>Before a year, these make it a base or a beginning rather than the year of a task.</summary>
    private static readonly string[] BaseBefore = ["较", "比", "自", "从", "截至", "截止", "于", "与", "同"];

    /// <summary>After a year, these do the same.</summary>
    private static readonly string[] BaseAfter = ["以来", "起", "以前", "已", "底前建", "建成", "成立", "印发", "出台", "发布"];

    /// <summary>Years of tasks: titles of documents (《》, 〔〕) and years of comparison are passed over.</summary>
    public static IReadOnlyList<WrittenYear> In(string text)
    {
        List<WrittenYear>? years = null;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '《' or '〔' or '【' or '[')
            {
                depth++;
            }
            else if (c is '》' or '〕' or '】' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0 && IsYear(text, i, out var from))
            {
                var end = i + 4;
                var to = from;
                var next = end < text.Length && text[end] == '年' ? end + 1 : end;
                if (next < text.Length && text[next] is '-' or '—' or '－' or '~' or '～' or '至' or '–')
                {
                    var after = next + 1;
                    while (after < text.Length && text[after] is '-' or '—')
                    {
                        after++;
                    }

                    if (IsYear(text, after, out var second))
                    {
                        (to, end) = (second, after + 4);
                    }
                }

                if (end < text.Length && text[end] == '年' && to >= from && !IsBase(text, i, end + 1))
                {
                    (years ??= []).Add(new WrittenYear(from, to, text[i..(end + 1)]));
                }

                i = end - 1;
            }
        }

        return years ?? (IReadOnlyList<WrittenYear>)[];
    }

    private static bool IsYear(string text, int at, out int year)
    {
        year = 0;
        return at + 4 <= text.Length
            && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
            && int.TryParse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= 1990 and <= 2099;
    }

    private static bool IsBase(string text, int start, int end)
    {
        foreach (var word in BaseBefore)
        {
            if (text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // 2021年底以来, 2021年3月起: the word may stand a little further on.
        var tail = text.AsSpan(end, Math.Min(6, text.Length - end));
        foreach (var word in BaseAfter)
        {
            if (tail.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
