namespace Hengji.Reading.Forms.Layouts;

/// <summary>Which roles a head's wording may stand for, in a layout's own words first.</summary>
internal sealed class ColumnWords
{
    private readonly Dictionary<string, List<ColumnRole>> roles = new(StringComparer.Ordinal);

    public ColumnWords(params IEnumerable<LayoutWords> words)
    {
        foreach (var one in words)
        {
            foreach (var (role, wordings) in one.Columns)
            {
                foreach (var wording in wordings)
                {
                    if (!roles.TryGetValue(wording, out var list))
                    {
                        roles.Add(wording, list = []);
                    }

                    list.Add(role);
                }
            }
        }
    }

    /// <summary>The roles a head may have; none when its wording is not known.</summary>
    public IReadOnlyList<ColumnRole> Of(string head)
    {
        if (head.Length > LabelLexicon.LongestText)
        {
            return [];
        }

        if (roles.TryGetValue(ColumnHead.Letters(head), out var found))
        {
            return found;
        }

        var core = WithoutBracket(head);
        return roles.TryGetValue(core, out found) || roles.TryGetValue(WithoutPeriod(core), out found) ? found : [];
    }

    /// <summary>The letters of a head without what stands in brackets: a unit, points, (A).</summary>
    private static string WithoutBracket(string head)
    {
        var open = head.AsSpan().IndexOfAny('(', '（');
        var close = head.AsSpan().LastIndexOfAny(')', '）');
        return ColumnHead.Letters(open <= 0 ? head : close > open ? head[..open] + head[(close + 1)..] : head[..open]);
    }

    /// <summary>1-7月执行情况, 2025年1—X月执行数: the period of a monitoring form is no part of the head's name.</summary>
    private static string WithoutPeriod(string letters)
    {
        var month = letters.IndexOf('月', StringComparison.Ordinal);
        if (month < 1 || month > 12)
        {
            return letters;
        }

        foreach (var c in letters.AsSpan(0, month))
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '-' or '—' or '–' or '~' or '～' or '至' or '年' or '月'))
            {
                return letters;
            }
        }

        var rest = letters.AsSpan(month + 1);
        return (rest is ['份', ..] ? rest[1..] : rest).ToString();
    }
}
