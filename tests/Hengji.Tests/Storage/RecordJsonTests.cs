using CsCheck;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Sources;
using Hengji.Storage;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Storage;

public sealed class RecordJsonTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["绩效目标 ≥90%、，。\"\\<>&'\u0000\u0001\t\n\u2028Ａa1〔〕"], 0, 12],
        Gen.Const("😀𠮷"));

    private static readonly Gen<Money> Amount = Gen.Select(
        Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000], Gen.Int[0, 12], (n, scale) => new Money(Scaled(n, scale)));

    private static readonly Gen<PlanDate> Date = Gen.Select(
        Gen.Int[1949, 2199], Gen.Int[0, 12], Gen.Int[0, 28], (year, month, day) => PlanDate.Of(
            year, month == 0 ? null : month, month == 0 || day == 0 ? null : day)!.Value);

    private static readonly Gen<Field> Place = Gen.Select(
        Gen.Enum<Box>(), Gen.Int[0, 200].Nullable(), (box, row) => new Field(box, row));

    private static readonly Gen<Indicator> Row = Gen.Select(
        Gen.Enum<Dimension>().Nullable(),
        Gen.Enum<Category>().Nullable(),
        Text.Null(),
        Text.Select(t => new TargetValue(t)).Null(),
        (dimension, category, name, target) => new Indicator(dimension, category, name, target));

    private static readonly Gen<Funding> Moneys = Amount.Nullable().Array[7].Select(m => new Funding
    {
        Total = m[0],
        Fiscal = m[1],
        Other = m[2],
        AnnualTotal = m[3],
        AnnualFiscal = m[4],
        AnnualCarriedOver = m[5],
        AnnualOther = m[6],
    });

    private static readonly Gen<PerformanceTarget> Target = Gen.Select(
        Gen.Select(Gen.Enum<FormEdition>(), Gen.Int[1900, 2200].Nullable(), Text.Array[0, 3]),
        Text.Null().Array[5],
        Date.Nullable().Array[2],
        Gen.Select(Moneys, Gen.Int[1949, 2199].Nullable()),
        Row.Array[0, 8],
        (head, texts, dates, money, rows) => new PerformanceTarget
        {
            Edition = head.Item1,
            Year = head.Item2,
            ProjectTypes = head.Item3,
            ProjectName = texts[0],
            CompetentDepartment = texts[1],
            ImplementingUnit = texts[2],
            OverallGoal = texts[3],
            AnnualGoal = texts[4],
            PlannedStart = dates[0],
            PlannedEnd = dates[1],
            Funding = money.Item1,
            GoalSpan = money.Item2 is { } year ? new GoalSpan(year, year + 2) : null,
            Indicators = rows,
        });

    private static readonly Gen<PageBox> Rectangle = Gen.Double[0, 2000].Array[4].Select(d => new PageBox(d[0], d[1], d[2], d[3]));

    private static readonly Gen<Place> Original = Gen.Select(
        Gen.Int[1, 5000].Nullable(), Text.Null(), Text.Null(), Rectangle.Nullable(), (page, sheet, cell, box) => new Place(page, sheet, cell, box));

    private static readonly Gen<Trace> Span = Gen.Select(
        Gen.Int[1, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Int[0, 5000], Original.Null(), (l, s, n, place) => new Trace(l, s, n, place));

    private static readonly Gen<Correction> Act = Gen.Select(
        Place, Gen.Enum<CorrectionKind>(), Text.Array[3], (field, kind, texts) =>
            new Correction(field, kind, texts[0], texts[1], texts[2], new DateTime(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc)));

    private static readonly Gen<ReadingNote> Note = Gen.Select(
        Place.Nullable(), Gen.Enum<NoteKind>(), Text, Gen.Double, Gen.Int.Array[0, 4],
        (field, kind, message, confidence, lines) => new ReadingNote(field, kind, message, confidence, lines));

    private static readonly Gen<FormReading> Form = Gen.Select(
        Gen.Int[0, 30_000],
        Gen.Int[1, 1_000_000],
        Target,
        Gen.Dictionary(Place, Span.Array[0, 3])[0, 12],
        Note.Array[0, 5],
        (index, line, target, traces, notes) => new FormReading
        {
            Index = index,
            FirstLine = line,
            LastLine = line + 40,
            Target = target,
            Traces = traces.ToDictionary(t => t.Key, t => (IReadOnlyList<Trace>)t.Value),
            Notes = notes,
        });

    private static readonly Gen<Finding> Objection = Gen.Select(
        Gen.Enum<Severity>(),
        Gen.Select(Place, Place.Array[0, 3]),
        Text.Null().Array[5],
        Gen.Select(Text, Text, Place.Nullable(), (label, value, field) => new Operand(label, value, field)).Array[0, 3],
        (severity, places, texts, operands) => new Finding
        {
            Code = "HJ1003",
            Severity = severity,
            Defect = "sum-mismatch",
            Field = places.Item1,
            Related = places.Item2,
            Indicator = texts[0],
            Quote = texts[1],
            Message = texts[2] ?? string.Empty,
            Operands = operands,
            Expected = texts[3],
            Difference = texts[4],
        });

    [Fact]
    public void A_reading_comes_back_the_same() => Form.Sample(form =>
    {
        var back = RecordJson.Reading(RecordJson.Of(form));
        AssertSame(form.Target, back.Target);
        Assert.Equal((form.Index, form.FirstLine, form.LastLine), (back.Index, back.FirstLine, back.LastLine));
        Assert.Equal(form.Traces.Keys.Order(Places), back.Traces.Keys.Order(Places));
        Assert.All(form.Traces, t => Assert.Equal(t.Value, back.Traces[t.Key]));
        Assert.Equal(form.Notes.Count, back.Notes.Count);
        for (var i = 0; i < form.Notes.Count; i++)
        {
            Assert.Equal(form.Notes[i].Lines, back.Notes[i].Lines);
            Assert.Equal(form.Notes[i] with { Lines = [] }, back.Notes[i] with { Lines = [] });
        }
    });

    [Fact]
    public void Corrections_come_back_the_same() => Act.Array[0, 4].Sample(acts =>
        Assert.Equal(acts, RecordJson.Reading(RecordJson.Of(Sample.Reading(Sample.Target) with { Corrections = acts })).Corrections));

    [Fact]
    public void Findings_come_back_the_same() => Gen.Select(Objection.Array[0, 4], Objection.Array[0, 2], Gen.Int[0, 100]).Sample((findings, others, percent) =>
    {
        Finding[] told = [.. findings.Select(finding => finding with { Also = others, Confidence = percent / 100m })];
        AssertSame(told, RecordJson.Findings(RecordJson.Of(told)));
    });

    private static void AssertSame(IReadOnlyList<Finding> expected, IReadOnlyList<Finding> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.Equal(expected[i].Related, actual[i].Related);
            Assert.Equal(expected[i].Operands, actual[i].Operands);
            AssertSame(expected[i].Also, actual[i].Also);
            Assert.Equal(
                expected[i] with { Related = [], Operands = [], Also = [] }, actual[i] with { Related = [], Operands = [], Also = [] });
        }
    }

    [Fact]
    public void An_amount_keeps_its_digits() =>
        Assert.Contains("\"total\":0.10", RecordJson.Of(new PerformanceTarget { Funding = new() { Total = new(0.10m) } }), StringComparison.Ordinal);

    private static Comparer<Field> Places { get; } =
        Comparer<Field>.Create((a, b) => (a.Box, a.Row ?? -1).CompareTo((b.Box, b.Row ?? -1)));

    private static void AssertSame(PerformanceTarget expected, PerformanceTarget actual)
    {
        Assert.Equal(expected.ProjectTypes, actual.ProjectTypes);
        Assert.Equal(expected.Indicators, actual.Indicators);
        Assert.Equal(expected.LongTermIndicators, actual.LongTermIndicators);
        Assert.Equal(expected.Execution, actual.Execution);
        Assert.Equal(expected.Tasks, actual.Tasks);
        Assert.Equal(expected.Budget, actual.Budget);
        Assert.Equal(expected.FiscalLevels, actual.FiscalLevels);
        Assert.Equal(WithoutLists(expected), WithoutLists(actual));
    }

    private static PerformanceTarget WithoutLists(PerformanceTarget target) =>
        target with { ProjectTypes = [], Indicators = [], LongTermIndicators = [], Execution = [], Tasks = [], Budget = [], FiscalLevels = [] };

    [Fact]
    public void What_other_layouts_print_comes_back_the_same()
    {
        var target = new PerformanceTarget
        {
            Kind = FormKind.SelfEvaluation,
            Layout = "self-evaluation",
            ProjectCode = "310000T1",
            GoalAchieved = "全年养护路灯1203盏。",
            Indicators = [new Indicator(Dimension.Output, Category.Quantity, "养护路灯数", new TargetValue("≥1200盏")) { Details = new IndicatorDetails { Points = "25", Score = "24.5" } }],
            LongTermIndicators = [new Indicator(null, null, "路灯完好率", new TargetValue("≥98%"))],
            Execution = [new Execution("年度资金总额") { AnnualBudget = new Money(1_180_000), ExecutionRate = "99.32%" }],
            Tasks = [new DepartmentTask("市政养护") { Amount = new Money(10) }],
            Budget = [new BudgetPart("其他收入", null)],
            FiscalLevels = [new FiscalLevel("中央补助", new Money(12.5m), IsAnnual: true), new FiscalLevel("省级资金", null, IsAnnual: false)],
        };
        AssertSame(target, RecordJson.Reading(RecordJson.Of(new FormReading { Index = 0, FirstLine = 1, LastLine = 2, Target = target })).Target);
    }

    private static decimal Scaled(long number, int scale) =>
        new(unchecked((int)Math.Abs(number)), unchecked((int)(Math.Abs(number) >> 32)), 0, number < 0, (byte)scale);
}
