using CsCheck;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Review;

/// <summary>Forms of every kind a reader may hand on: full, empty, lost, doubtful, absurd.</summary>
internal static class AnyForm
{
    private static readonly string[] Words =
    [
        "路灯", "巡检", "数量", "人数", "及时率", "及时性", "满意度", "合格率", "健全", "提升", "加强", "100%", "≥90%", "45人", "903人", "元/人/月",
        "1.", "3.", "2024年", "2022-2023年", "《", "》", "（", "）", "，", "。", "；", "1080", "0", "无", "/", "—", "每季度", "一次", "成本", "质量", "①", "③", "（一）", "", " ",
        "万元", "下降", "较上年", "建立", "生态", "経", "\uD83D", "\u0000", "\t",
    ];

    private static readonly Gen<string> Phrase = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 9].Select(string.Concat);

    private static readonly Gen<string?> Text = Gen.Bool.SelectMany(absent => absent ? Gen.Const((string?)null) : Phrase.Select(s => (string?)s));

    private static readonly Gen<Money?> Amount = Gen.Int[0, 5].Select(n => n == 0 ? (Money?)null : new Money(n * 10_000.5m));

    private static readonly Gen<PlanDate?> Date = Gen.Select(Gen.Int[2023, 2027], Gen.Int[0, 13], Gen.Int[0, 31])
        .Select((y, m, d) => PlanDate.Of(y, m == 0 ? null : m, m == 0 || d == 0 ? null : d));

    private static readonly Gen<Indicator> Row = Gen.Select(Gen.Int[-1, 11], Text, Phrase, Gen.Bool).Select((c, name, target, absent) =>
    {
        var category = c < 0 ? (Category?)null : (Category)c;
        return new Indicator(category?.DimensionOf(), category, name, absent || string.IsNullOrWhiteSpace(target) ? null : new TargetValue(target));
    });

    private static readonly Gen<Funding> Money = Gen.Select(Amount, Amount, Amount, Amount, Amount, Amount, Amount)
        .Select((a, b, c, d, e, f, g) => new Funding
        {
            Total = a, Fiscal = b, Other = c, AnnualTotal = d, AnnualFiscal = e, AnnualCarriedOver = f, AnnualOther = g,
        });

    public static Gen<PerformanceTarget> Target { get; } =
        Gen.Select(
            Gen.Select(Gen.Bool, Gen.Int[2023, 2026], Text, Gen.Bool.Select(b => b ? "专项资金" : "经常性项目").Array[0, 2]),
            Gen.Select(Date, Date, Money, Gen.Int[2023, 2026], Gen.Int[2023, 2027]),
            Gen.Select(Text, Text, Row.Array[0, 12]))
        .Select((head, plan, body) => new PerformanceTarget
        {
            Edition = head.Item1 ? FormEdition.A : FormEdition.B,
            Year = head.Item2 == 2023 ? null : head.Item2,
            ProjectName = head.Item3,
            ProjectTypes = head.Item4,
            PlannedStart = plan.Item1,
            PlannedEnd = plan.Item2,
            Funding = plan.Item3,
            GoalSpan = plan.Item4 == 2023 ? null : new GoalSpan(plan.Item4, plan.Item5),
            OverallGoal = body.Item1,
            AnnualGoal = body.Item2,
            Indicators = body.Item3,
        });

    private static readonly Gen<ReadingNote> Note =
        Gen.Select(Gen.Enum<Box>(), Gen.Int[-1, 12], Gen.Enum<NoteKind>(), Phrase)
            .Select((box, row, kind, message) => new ReadingNote(new Field(box, row < 0 ? null : row), kind, message, 0.5, []));

    public static Gen<FormReading> Reading { get; } =
        Gen.Select(Target, Note.Array[0, 4]).Select((target, notes) => Sample.Reading(target, notes));
}
