using System.Text.Json;
using Hengji.Norms;
using Hengji.Review.Grades;
using Hengji.Sources;
using Hengji.Terms;

namespace Hengji.Review.RuleSets;

/// <summary>The norms a rule set can set, and how each is written.</summary>
internal static class NormParts
{
    private const int Largest = 1_000_000;

    private const decimal MostYuan = 100_000_000m;

    public static IReadOnlyList<NormPart> All { get; } =
    [
        new NormPart<IReadOnlyList<RequiredIndicators>>(
            "requiredIndicators", n => n.RequiredIndicators, (n, value) => n with { RequiredIndicators = value },
            ["items"], ReadRequired, WriteRequired),
        new NormPart<StaffCostNorm>(
            "staffCost", n => n.StaffCost, (n, value) => n with { StaffCost = value },
            ["least", "most"], ReadStaffCost, WriteStaffCost),
        new NormPart<CopyingNorm>(
            "copying", n => n.Copying, (n, value) => n with { Copying = value },
            ["shortestText", "commonShare", "fewestIndicators"], ReadCopying, WriteCopying),
        new NormPart<GradingNorm>(
            "grading", n => n.Grading, (n, value) => n with { Grading = value },
            ["items", "bands", "weights", "stepsAboveWorst"], ReadGrading, WriteGrading),
    ];

    private static IReadOnlyList<RequiredIndicators> ReadRequired(RuleSetReader reader, JsonItem item) =>
    [
        .. reader.List(reader.Needed(item, "items")).Select(one =>
        {
            reader.Only(one, ["caption", "anyOf", "obligation", "example"]);
            var any = reader.List(reader.Needed(one, "anyOf")).Select(reader.Named<Category>).ToList();
            return any.Count == 0
                ? throw reader.Bad(one, "“anyOf”是空的。请写上至少一类指标。")
                : new RequiredIndicators(
                    reader.Text(reader.Needed(one, "caption")),
                    any,
                    reader.Named<Obligation>(reader.Needed(one, "obligation")),
                    reader.Text(reader.Needed(one, "example")));
        }),
    ];

    private static void WriteRequired(Utf8JsonWriter json, IReadOnlyList<RequiredIndicators> required)
    {
        json.WriteStartArray("items");
        foreach (var one in required)
        {
            json.WriteStartObject();
            json.WriteString("caption", one.Caption);
            json.WriteStartArray("anyOf");
            foreach (var category in one.AnyOf)
            {
                json.WriteStringValue(RuleSetReader.NameOf(category));
            }

            json.WriteEndArray();
            json.WriteString("obligation", RuleSetReader.NameOf(one.Obligation));
            json.WriteString("example", one.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static StaffCostNorm ReadStaffCost(RuleSetReader reader, JsonItem item)
    {
        var least = reader.Number(reader.Needed(item, "least"), 0, MostYuan);
        var most = reader.Number(reader.Needed(item, "most"), 0, MostYuan);
        return least < most ? new StaffCostNorm(least, most) : throw reader.Bad(item, "“least”应当小于“most”。请核对两个金额（元/年）。");
    }

    private static void WriteStaffCost(Utf8JsonWriter json, StaffCostNorm norm)
    {
        json.WriteNumber("least", norm.Least);
        json.WriteNumber("most", norm.Most);
    }

    private static CopyingNorm ReadCopying(RuleSetReader reader, JsonItem item) => new(
        reader.Integer(reader.Needed(item, "shortestText"), 1, Largest),
        (double)reader.Number(reader.Needed(item, "commonShare"), 0.01m, 1),
        reader.Integer(reader.Needed(item, "fewestIndicators"), 1, Largest));

    private static void WriteCopying(Utf8JsonWriter json, CopyingNorm norm)
    {
        json.WriteNumber("shortestText", norm.ShortestText);
        json.WriteNumber("commonShare", (decimal)norm.CommonShare);
        json.WriteNumber("fewestIndicators", norm.FewestIndicators);
    }

    private static GradingNorm ReadGrading(RuleSetReader reader, JsonItem item)
    {
        var items = reader.List(reader.Needed(item, "items")).Select(one =>
        {
            reader.Only(one, ["item", "points", "question"]);
            return new ReviewItemNorm(
                reader.Named<ReviewItem>(reader.Needed(one, "item")),
                reader.Number(reader.Needed(one, "points"), 0, 1000),
                reader.Text(reader.Needed(one, "question")));
        }).ToList();
        if (!items.Select(one => one.Item).SequenceEqual(ReviewItems.All))
        {
            throw reader.Bad(
                reader.Needed(item, "items"), $"八项审核内容应当各写一次，依次为：{string.Join('、', ReviewItems.All.Select(one => one.Key()))}。");
        }

        return new GradingNorm(
            items, ReadBands(reader, reader.Needed(item, "bands")), ReadWeights(reader, reader.Needed(item, "weights")),
            reader.Integer(reader.Needed(item, "stepsAboveWorst"), 0, 3));
    }

    private static GradeBands ReadBands(RuleSetReader reader, JsonItem item)
    {
        reader.Only(item, ["excellent", "good", "fair"]);
        var bands = new GradeBands(
            reader.Number(reader.Needed(item, "excellent"), 0, 100),
            reader.Number(reader.Needed(item, "good"), 0, 100),
            reader.Number(reader.Needed(item, "fair"), 0, 100));
        return bands.Excellent > bands.Good && bands.Good > bands.Fair
            ? bands
            : throw reader.Bad(item, "等级分数线应当优高于良、良高于中。请核对三个数。");
    }

    private static FindingWeights ReadWeights(RuleSetReader reader, JsonItem item)
    {
        reader.Only(item, ["firstError", "furtherError", "firstWarning", "furtherWarning"]);
        decimal Share(string name) => reader.Number(reader.Needed(item, name), 0, 1);
        var weights = new FindingWeights(Share("firstError"), Share("furtherError"), Share("firstWarning"), Share("furtherWarning"));
        return weights.FirstError >= weights.FirstWarning
            ? weights
            : throw reader.Bad(item, "“firstError”不应小于“firstWarning”，否则必改比建议扣得少。");
    }

    private static void WriteGrading(Utf8JsonWriter json, GradingNorm norm)
    {
        json.WriteStartArray("items");
        foreach (var one in norm.Items)
        {
            json.WriteStartObject();
            json.WriteString("item", one.Item.Key());
            json.WriteNumber("points", one.Points);
            json.WriteString("question", one.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("bands");
        json.WriteNumber("excellent", norm.Bands.Excellent);
        json.WriteNumber("good", norm.Bands.Good);
        json.WriteNumber("fair", norm.Bands.Fair);
        json.WriteEndObject();
        json.WriteStartObject("weights");
        json.WriteNumber("firstError", norm.Weights.FirstError);
        json.WriteNumber("furtherError", norm.Weights.FurtherError);
        json.WriteNumber("firstWarning", norm.Weights.FirstWarning);
        json.WriteNumber("furtherWarning", norm.Weights.FurtherWarning);
        json.WriteEndObject();
        json.WriteNumber("stepsAboveWorst", norm.StepsAboveWorst);
    }
}
