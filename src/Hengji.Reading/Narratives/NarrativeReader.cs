using System.Text.RegularExpressions;
using Hengji.Dossiers;
using Hengji.Reading.Grids;

namespace Hengji.Reading.Narratives;

/// <summary>
/// Finds the prose about projects (项目经费情况说明) in a document: numbered headings that departments disclose in a
/// fixed order, each with a text. Which form it belongs to is told by the project's name alone.
/// </summary>
internal static partial class NarrativeReader
{
    /// <summary>One heading proves nothing: goals are numbered too.</summary>
    private const int FewestHeadings = 3;

    private const int TitleLines = 3;
    private const int LongestTitle = 80;
    private const int LongestSection = 4_000;

    public static NarrativeIndex Read(Grid grid)
    {
        var index = new NarrativeIndex();
        if (!grid.Text.Contains("实施周期", StringComparison.Ordinal) && !grid.Text.Contains("预算安排", StringComparison.Ordinal)
            && !grid.Text.Contains("实施主体", StringComparison.Ordinal))
        {
            return index;
        }

        var titles = new Queue<string>();
        Draft? draft = null;
        foreach (var row in grid.Rows)
        {
            var written = row.Cells.Where(c => !c.IsBlank).ToList();
            if (written.Count == 0)
            {
                continue;
            }

            var line = string.Concat(written.Select(c => c.Text)).TrimStart('#', '*', ' ', '\u3000');
            var heading = Heading().Match(line);
            if (heading.Success && KindOf(heading.Groups["name"].Value) == SectionKind.Overview)
            {
                draft?.File(index);
                draft = new Draft([.. titles]);
                titles.Clear();
            }

            if (written.Count > 1 || (!heading.Success && Title().IsMatch(line)))
            {
                draft?.File(index);
                draft = null;
            }

            if (written.Count > 1)
            {
                titles.Clear();
                continue;
            }

            if (draft is not null)
            {
                draft.Take(written[0], heading.Success ? heading : null);
            }
            else if (line.Length <= LongestTitle)
            {
                titles.Enqueue(line);
                if (titles.Count > TitleLines)
                {
                    titles.Dequeue();
                }
            }
        }

        draft?.File(index);
        return index;
    }

    private static SectionKind KindOf(string heading)
    {
        var name = heading.Trim().TrimEnd('：', ':', '*', '。').Replace("项目", string.Empty, StringComparison.Ordinal);
        return name switch
        {
            "概述" or "概况" or "基本情况" => SectionKind.Overview,
            "立项依据" or "立项背景" => SectionKind.Grounds,
            "实施主体" or "实施单位" => SectionKind.Unit,
            "实施方案" or "实施计划" => SectionKind.Plan,
            "实施周期" or "实施期限" => SectionKind.Period,
            "年度预算安排" or "年度预算" or "预算安排" or "年度资金安排" => SectionKind.Budget,
            "绩效目标" => SectionKind.Goal,
            _ => SectionKind.Other,
        };
    }

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}[、.．]\\s*(?<name>[^：:，,。；;]{2,12})([：:](?<text>.*))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 500)]
    private static partial Regex Heading();

    [GeneratedRegex("(情况(的)?说明|绩效目标表|申报表|自评表|监控表)$|^项目名称[：:]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Title();

    [GeneratedRegex("^(附件[0-9一二三四五六七八九十]*[：:]?|项目名称[：:])|(项目)?(支出)?(经费|资金)?情况(的)?说明$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Dress();

    private enum SectionKind
    {
        Other,
        Overview,
        Grounds,
        Unit,
        Plan,
        Period,
        Budget,
        Goal,
    }

    /// <summary>A narrative on its way to its end.</summary>
    private sealed class Draft(IReadOnlyList<string> titles)
    {
        private readonly Dictionary<SectionKind, NarrativeText> sections = [];
        private readonly HashSet<SectionKind> twice = [];
        private SectionKind current;

        public void Take(Cell cell, Match? heading)
        {
            if (heading is null)
            {
                Add(cell, 0);
                return;
            }

            current = KindOf(heading.Groups["name"].Value);
            if (current != SectionKind.Other && !sections.TryAdd(current, new NarrativeText()))
            {
                twice.Add(current);
            }

            if (heading.Groups["text"] is { Success: true, Length: > 0 } rest)
            {
                Add(cell, cell.Text.Length - rest.Length);
            }
        }

        public void File(NarrativeIndex index)
        {
            if (sections.Count < FewestHeadings)
            {
                return;
            }

            var budget = NarrativeAmount.Read(Section(SectionKind.Budget));
            index.Add(Names(), new ProjectNarrative
            {
                ProjectName = string.Empty,
                AnnualBudget = budget?.Amount,
                BudgetYear = budget?.Year,
                Period = NarrativePeriod.Read(Section(SectionKind.Period)),
                ImplementingUnit = NarrativeUnit.Read(Section(SectionKind.Unit)),
            });
        }

        /// <summary>What the title says the project is called; where it says only what the page is, the lines beside it.</summary>
        private IEnumerable<string> Names()
        {
            var title = titles.Where(t => Title().IsMatch(t)).ToList();
            var named = title.ConvertAll(t => Dress().Replace(t, string.Empty)).FindAll(n => n.Length > 0);
            return title.Count == 0 ? [] : named.Count > 0 ? named : titles.Except(title, StringComparer.Ordinal);
        }

        /// <summary>The only section under a heading; nothing when it comes twice.</summary>
        private NarrativeText? Section(SectionKind kind) => twice.Contains(kind) ? null : sections.GetValueOrDefault(kind);

        private void Add(Cell cell, int from)
        {
            if (sections.TryGetValue(current, out var section) && section.Length < LongestSection)
            {
                section.Add(cell, from);
            }
        }
    }
}
