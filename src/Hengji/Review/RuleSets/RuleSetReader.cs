using System.Globalization;
using System.Text.Json;
using Hengji.Sources;

namespace Hengji.Review.RuleSets;

/// <summary>Takes values out of a rule set file, and refuses by file, line and remedy what is not as it should be.</summary>
internal sealed class RuleSetReader(string file)
{
    private const string See = "写法见docs/rulesets.md。";

    public JsonItem Parse(byte[] json)
    {
        try
        {
            return JsonItem.Parse(json);
        }
        catch (JsonException bad)
        {
            throw new RuleSetProblemException(file, (int)(bad.LineNumber ?? 0) + 1, "不是规范的JSON，常见原因是少了逗号、引号或括号。请用文本编辑器核对这一行。");
        }
    }

    public RuleSetProblemException Bad(JsonItem item, string message) => new(file, item.Line, message);

    public IReadOnlyList<(string Name, JsonItem Value)> Members(JsonItem item) =>
        item.Members ?? throw Bad(item, $"应当是一个{{ }}对象。{See}");

    /// <summary>Refuses members that are not among the names, or stand twice.</summary>
    public void Only(JsonItem item, IReadOnlyList<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(item))
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                throw Bad(value, $"不认识“{name}”。这里可以写：{string.Join('、', names)}。");
            }

            if (!seen.Add(name))
            {
                throw Bad(value, $"“{name}”写了两次。请删去一处。");
            }
        }
    }

    public JsonItem? Member(JsonItem item, string name)
    {
        foreach (var (own, value) in Members(item))
        {
            if (string.Equals(own, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    public JsonItem Needed(JsonItem item, string name) => Member(item, name) ?? throw Bad(item, $"缺少“{name}”。请补上这一项，{See}");

    public IReadOnlyList<JsonItem> List(JsonItem item) => item.Items ?? throw Bad(item, $"应当是一个[ ]列表。{See}");

    public string Text(JsonItem item) =>
        item.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Bad(item, "应当是一段不为空的文字，写在引号内。");

    public bool Flag(JsonItem item) => item.Flag ?? throw Bad(item, "应当写true或false，不加引号。");

    public decimal Number(JsonItem item, decimal least, decimal most) =>
        item.Number is { } number && number >= least && number <= most
            ? number
            : throw Bad(item, string.Create(CultureInfo.InvariantCulture, $"应当是{least}到{most}之间的数字，不加引号。"));

    public int Integer(JsonItem item, int least, int most)
    {
        var number = Number(item, least, most);
        return number == decimal.Truncate(number) ? (int)number : throw Bad(item, "应当是整数。");
    }

    public DateOnly Day(JsonItem item) =>
        DateOnly.TryParseExact(item.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Bad(item, "应当是日期，如“2026-01-01”。");

    public T Named<T>(JsonItem item)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(NameOf(value), item.Text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw Bad(item, $"不认识“{item.Text}”。可以写：{string.Join('、', Enum.GetValues<T>().Select(NameOf))}。");
    }

    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
