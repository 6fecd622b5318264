using System.Globalization;
using Hengji.Targets;

namespace Hengji.Cli.Accuracy;

/// <summary>How the boxes of 项目类别 are drawn: the signs, and on which side of the word they stand.</summary>
internal sealed record BoxMarks(string Empty, string Ticked, bool Before)
{
    public string Print(IReadOnlyList<string> choices, IReadOnlyList<string> ticked) =>
        string.Join(' ', choices.Select(choice => Before
            ? (ticked.Contains(choice, StringComparer.Ordinal) ? Ticked : Empty) + choice
            : choice + (ticked.Contains(choice, StringComparer.Ordinal) ? Ticked : Empty)));
}

/// <summary>The habits of one office: how it writes years, dates, amounts, boxes and labels.</summary>
internal sealed record Notation
{
    public static IReadOnlyList<BoxMarks> Boxes { get; } =
    [
        new("□", "√", Before: false),
        new("□", "☑", Before: true),
        new("□", "☑", Before: false),
        new("☐", "☑", Before: true),
        new("（ ）", "（√）", Before: false),
        new(" <input type=\"checkbox\"/>", " <input checked=\"\" type=\"checkbox\"/>", Before: false),
    ];

    /// <summary>What stands for the title, year aside.</summary>
    public required string Title { get; init; }

    /// <summary>Whether brackets and colons are the wide ones.</summary>
    public required bool Wide { get; init; }

    public required BoxMarks Marks { get; init; }

    /// <summary>Which of the ways to write a date; see <see cref="Date"/>.</summary>
    public required int DateStyle { get; init; }

    public required bool Thousands { get; init; }

    /// <summary>Whether the project goal's label carries its years.</summary>
    public required int SpanStyle { get; init; }

    /// <summary>Whether categories without an indicator are printed all the same, as the official form does.</summary>
    public required bool PrintsEmptyCategories { get; init; }

    /// <summary>Whether side labels are broken over lines (绩效 指标).</summary>
    public required bool BreaksLabels { get; init; }

    public static Notation Draw(FormEdition edition, Dice dice) => new()
    {
        Title = edition == FormEdition.A ? "财政项目支出绩效目标表" : "财政项目支出绩效目标申报表",
        Wide = dice.Chance(50),
        Marks = dice.Pick(Boxes),
        DateStyle = dice.Between(0, 5),
        Thousands = dice.Chance(edition == FormEdition.B ? 80 : 25),
        SpanStyle = edition == FormEdition.B ? 0 : dice.Between(0, 4),
        PrintsEmptyCategories = edition == FormEdition.A && dice.Chance(50),
        BreaksLabels = dice.Chance(50),
    };

    public string Bracketed(string text) => Wide ? $"（{text}）" : $"({text})";

    public string Part(string source) => (Wide ? "其中：" : "其中: ") + source;

    public string Date(PlanDate date)
    {
        var (y, m, d) = (date.Year, date.Month ?? 1, date.Day ?? 1);
        if (date.Day is null)
        {
            return DateStyle % 2 == 0 ? $"{y}年{m}月" : string.Create(CultureInfo.InvariantCulture, $"{y}.{m:D2}");
        }

        return DateStyle switch
        {
            0 => $"{y}.{m}.{d}",
            1 => $"{y}-{m}-{d}",
            2 => $"{y}/{m}/{d}",
            3 => $"{y}年{m}月{d}日",
            4 => $"{y}. {m}. {d}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{y}-{m:D2}-{d:D2}"),
        };
    }

    /// <summary>An amount in the unit of the edition, every digit kept; zero is a bare 0.</summary>
    public string Amount(Money money, FormEdition edition)
    {
        if (money.Yuan == 0)
        {
            return "0";
        }

        var (amount, pattern) = edition == FormEdition.B
            ? (money.Yuan, Thousands ? "#,##0.00" : "0.00")
            : (money.Yuan / 10_000m, Thousands ? "#,##0.00####" : "0.######");
        return amount.ToString(pattern, CultureInfo.InvariantCulture);
    }

    public string Span(GoalSpan? span) => span is not { } years
        ? string.Empty
        : SpanStyle switch
        {
            1 => $"({years.From}年-{years.To}年)",
            2 => $"（{years.From}年-{years.To}年）",
            3 => $"（{years.From}年—{years.To}年）",
            _ when years.From == years.To => $"({years.From}年)",
            _ => $"({years.From}年-{years.To}年)",
        };
}
