using System.Text.Json;
using Hengji.Sources;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Layouts;

/// <summary>Reads a layout file. What it does not understand it refuses by name, line and remedy: a slip must not pass for a layout.</summary>
internal sealed class LayoutFile
{
    private readonly string file;
    private readonly JsonItem root;

    private LayoutFile(string file, byte[] json)
    {
        this.file = file;
        try
        {
            root = JsonItem.Parse(json);
        }
        catch (JsonException bad)
        {
            throw new LayoutProblemException(file, (int)(bad.LineNumber ?? 0) + 1, "不是规范的JSON，常见原因是少了逗号、引号或括号。请用文本编辑器核对这一行。");
        }

        if (root.Members is null)
        {
            throw Bad(root, "应当是一个{ }对象。请参照docs/layouts.md中的例子。");
        }
    }

    public static Layout Layout(string file, byte[] json)
    {
        var read = new LayoutFile(file, json);
        read.Only(read.root, "id", "name", "kind", "titles", "columns", "evidence", "edition", "prints", "amounts", "words");
        var columns = read.List(read.Needed("columns"), read.Named<ColumnRole>);
        if (!columns.Contains(ColumnRole.Name))
        {
            throw read.Bad(read.Needed("columns"), "没有name（三级指标）一栏。请在columns中写明name。");
        }

        return new Layout
        {
            Id = read.Text(read.Needed("id")),
            Name = read.Text(read.Needed("name")),
            Kind = read.Named<FormKind>(read.Needed("kind")),
            Titles = read.Member(read.root, "titles") is { } titles ? read.List(titles, read.Letters) : [],
            Columns = columns,
            Evidence = read.Member(read.root, "evidence") is { } evidence ? read.List(evidence, read.Named<FormLabel>) : [],
            Edition = read.Member(read.root, "edition") is { } edition ? read.Edition(edition) : null,
            Prints = read.Member(read.root, "prints") is { } prints ? read.Named<MoneyUnit>(prints) : null,
            Amounts = read.Member(read.root, "amounts") is { } amounts ? read.Named<MoneyUnit>(amounts) : null,
            Words = read.Member(read.root, "words") is { } words ? read.Words(words) : LayoutWords.None,
        };
    }

    /// <summary>The wordings that all layouts share, the ends of titles, and what 项目类别 may offer.</summary>
    public static (LayoutWords Words, IReadOnlyList<string> Titles, IReadOnlyList<string> ProjectTypes) Common(string file, byte[] json)
    {
        var read = new LayoutFile(file, json);
        return (
            read.Words(read.root),
            read.List(read.Needed("titles"), read.Letters),
            read.List(read.Needed("projectTypes"), read.Text));
    }

    private LayoutWords Words(JsonItem item)
    {
        if (!ReferenceEquals(item, root))
        {
            Only(item, "labels", "columns");
        }

        return new LayoutWords(Table<FormLabel>(Member(item, "labels")), Table<ColumnRole>(Member(item, "columns")));
    }

    private Dictionary<T, IReadOnlyList<string>> Table<T>(JsonItem? item)
        where T : struct, Enum
    {
        var table = new Dictionary<T, IReadOnlyList<string>>();
        foreach (var (name, value) in item is null ? [] : Members(item))
        {
            table[Named<T>(value with { Text = name })] = List(value, Letters);
        }

        return table;
    }

    private void Only(JsonItem item, params string[] names)
    {
        foreach (var (name, value) in Members(item))
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                throw Bad(value, $"不认识“{name}”。这里可以写：{string.Join('、', names)}。");
            }
        }
    }

    private IReadOnlyList<(string Name, JsonItem Value)> Members(JsonItem item) =>
        item.Members ?? throw Bad(item, "应当是一个{ }对象。请参照docs/layouts.md中的例子。");

    private JsonItem? Member(JsonItem item, string name)
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

    private JsonItem Needed(string name) => Member(root, name) ?? throw Bad(root, $"缺少“{name}”。请补上这一项，写法见docs/layouts.md。");

    private List<T> List<T>(JsonItem item, Func<JsonItem, T> read) =>
        item.Items is { } items ? [.. items.Select(read)] : throw Bad(item, "应当是一个[ ]列表。");

    private string Text(JsonItem item) =>
        item.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Bad(item, "应当是一段不为空的文字。");

    /// <summary>A wording as labels are compared: without blanks, colons and brackets.</summary>
    private string Letters(JsonItem item)
    {
        var text = Text(item);
        Span<char> letters = stackalloc char[LabelLexicon.LongestText];
        var n = text.Length <= letters.Length ? Fold.Letters(text, letters) : 0;
        return n > 0 ? letters[..n].ToString() : throw Bad(item, $"“{text}”不能作标签。请写不超过{LabelLexicon.LongestText}个字的文字。");
    }

    private T Named<T>(JsonItem item)
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

    private FormEdition Edition(JsonItem item) =>
        Enum.TryParse<FormEdition>(item.Text, out var edition) ? edition : throw Bad(item, $"不认识“{item.Text}”。可以写：A、B。");

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private LayoutProblemException Bad(JsonItem item, string message) => new(file, item.Line, message);
}
