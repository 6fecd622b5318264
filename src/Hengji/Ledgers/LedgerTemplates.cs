using System.Reflection;
using System.Text.Json;

namespace Hengji.Ledgers;

/// <summary>The templates that are known: those shipped with the program, and those a folder adds or replaces.</summary>
public sealed class LedgerTemplates
{
    private const string Resources = "ledgers/";

    private LedgerTemplates(IEnumerable<LedgerTemplate> all) => All = [.. all.OrderBy(t => t.General).ThenBy(t => t.Schema.Code, StringComparer.Ordinal)];

    /// <summary>Those shipped with the program.</summary>
    public static LedgerTemplates Shipped { get; } = new(ReadShipped());

    /// <summary>All of them, the general ones last.</summary>
    public IReadOnlyList<LedgerTemplate> All { get; }

    /// <summary>The template of a code or a name; null when there is none.</summary>
    public LedgerTemplate? Find(string codeOrName) => All.FirstOrDefault(t =>
        string.Equals(t.Schema.Code, codeOrName, StringComparison.Ordinal) || string.Equals(t.Schema.Name, codeOrName, StringComparison.Ordinal));

    /// <summary>These and those of a folder, which stand for shipped ones of the same code.</summary>
    /// <exception cref="LedgerTemplateException">A file cannot be used; the message says which and why.</exception>
    public LedgerTemplates With(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var added = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => Read(Path.GetFileName(path), File.ReadAllText(path))).ToList();
        return new LedgerTemplates([.. added, .. All.Where(t => !added.Exists(a => string.Equals(a.Schema.Code, t.Schema.Code, StringComparison.Ordinal)))]);
    }

    /// <summary>A template from the text of a file.</summary>
    /// <exception cref="LedgerTemplateException">It is none; the message says why.</exception>
    public static LedgerTemplate Read(string file, string text)
    {
        LedgerTemplate template;
        try
        {
            template = LedgerJson.Read<LedgerTemplate>(text);
        }
        catch (JsonException e)
        {
            throw new LedgerTemplateException($"{file}：第{e.LineNumber + 1}行不符合台账模板的写法（{e.Path}）。{e.Message}", e);
        }

        var problems = template.Schema.Problems().ToList();
        foreach (var row in template.Samples.Where(r => r.Count != template.Schema.Columns.Count))
        {
            problems.Add($"样例行“{string.Join('，', row)}”的格数与栏目数不同。");
        }

        return problems.Count == 0 ? template : throw new LedgerTemplateException($"{file}：{string.Join(string.Empty, problems)}");
    }

    private static IEnumerable<LedgerTemplate> ReadShipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Read(name, reader.ReadToEnd());
        }
    }
}
