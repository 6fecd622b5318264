using Hengji.Targets;

namespace Hengji.Reading.Forms.Layouts;

/// <summary>The layout a form was printed in, chosen by its title, labels and columns.</summary>
internal sealed class LayoutChoice
{
    private const double Title = 2;
    private const double LongerTitle = 0.05;
    private const double EvidenceLabel = 3;
    private const double EvidenceMissing = -1;
    private const double UnitAgrees = 1;
    private const double UnitDiffers = -2;
    private const double ColumnPrinted = 1;
    private const double ColumnNotOfLayout = -2;
    private const double ColumnOfLayoutMissing = -0.7;
    private const double ColumnUnknown = -1;
    private const double OtherOrder = -0.05;

    private readonly FormSlice slice;
    private readonly string? title;
    private readonly string? unit;

    private LayoutChoice(Layout layout, ColumnMap? columns, FormSlice slice, string? title, string? unit)
    {
        Layout = layout;
        Columns = columns;
        (this.slice, this.title, this.unit) = (slice, title, unit);
    }

    public Layout Layout { get; }

    /// <summary>How the layout reads the columns of the indicators; null when the page shows no head of columns.</summary>
    public ColumnMap? Columns { get; }

    /// <summary>In Chinese, what on the page speaks for the layout.</summary>
    public string Reason
    {
        get
        {
            var reasons = new List<string>();
            if (TitleOf(Layout, title) is { } end)
            {
                reasons.Add($"标题为“…{end}”");
                if (Layout.Prints is not null && unit is not null)
                {
                    reasons.Add($"资金栏单位为{unit}");
                }
            }

            reasons.AddRange(Layout.Evidence.Where(slice.Has).Select(label => $"有“{slice.Library.Lexicon.Variants[label][0]}”"));
            if (Columns is not null)
            {
                reasons.Add($"指标栏目为{string.Join('、', Columns.Head.Cells.Select(c => c.Text.ReplaceLineEndings(string.Empty)))}");
            }

            return reasons.Count == 0 ? "标题和栏目都未保留下来，按最常见的版式" : string.Join("；", reasons);
        }
    }

    /// <param name="slice">The form.</param>
    /// <param name="head">The head of its indicators; null when none was found.</param>
    /// <param name="title">Its title; null when it was lost.</param>
    /// <param name="unit">The unit its funds block declares; null when it declares none.</param>
    public static LayoutChoice Of(FormSlice slice, ColumnHead? head, string? title, string? unit)
    {
        LayoutChoice? best = null;
        ColumnWords? last = null;
        ColumnMap? columns = null;
        var most = double.MinValue;
        var letters = title is null ? null : ColumnHead.Letters(title);
        foreach (var layout in slice.Library.Layouts)
        {
            var words = slice.Library.WordsOf(layout);
            if (head is not null && !ReferenceEquals(words, last))
            {
                columns = new ColumnMap(head, words);
                last = words;
            }

            var score = Score(layout, slice, columns, letters, unit);
            if (score > most)
            {
                most = score;
                best = new LayoutChoice(layout, columns, slice, letters, unit);
            }
        }

        return best ?? throw new InvalidOperationException("The library holds no layout.");
    }

    private static double Score(Layout layout, FormSlice slice, ColumnMap? columns, string? title, string? unit)
    {
        var score = 0.0;
        if (TitleOf(layout, title) is { } end)
        {
            score += Title + (end.Length * LongerTitle);
            if (layout.Prints is { } prints && unit is not null)
            {
                score += unit.Contains('万', StringComparison.Ordinal) == (prints == MoneyUnit.TenThousandYuan) ? UnitAgrees : UnitDiffers;
            }
        }

        foreach (var label in layout.Evidence)
        {
            score += slice.Has(label) ? EvidenceLabel : EvidenceMissing;
        }

        return columns is null ? score : score + OfColumns(layout, columns);
    }

    private static string? TitleOf(Layout layout, string? title) =>
        title is null ? null : layout.Titles.Where(t => EndsWith(title, t)).MaxBy(t => t.Length);

    private static double OfColumns(Layout layout, ColumnMap map)
    {
        var score = map.Unknown.Count * ColumnUnknown;
        var wanted = layout.Columns.ToList();
        var last = -1;
        foreach (var column in map.Columns)
        {
            if (column.Role == ColumnRole.Side || column.Choice is not null || (column.Role == ColumnRole.Other && !wanted.Contains(ColumnRole.Other)))
            {
                continue;
            }

            var at = wanted.IndexOf(column.Role);
            if (at < 0)
            {
                score += ColumnNotOfLayout;
                continue;
            }

            wanted.RemoveAt(at);
            score += ColumnPrinted + (at < last ? OtherOrder : 0);
            last = at;
        }

        return score + (wanted.Count * ColumnOfLayoutMissing);
    }

    private static bool EndsWith(string title, string end)
    {
        var at = title.LastIndexOf(end, StringComparison.Ordinal);
        return at >= 0 && !title.AsSpan(at + end.Length).ContainsAnyInRange('\u4E00', '\u9FFF');
    }
}
