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

        var open = head.AsSpan().IndexOfAny('(', '（');
        if (open > 0 && roles.TryGetValue(ColumnHead.Letters(head[..open]), out found))
        {
            return found;
        }

        return roles.TryGetValue(WithoutPeriod(ColumnHead.Letters(open > 0 ? head[..open] : head)), out found) ? found : [];
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
