using Hengji.Norms;
using Hengji.Sources;
using Hengji.Targets;

namespace Hengji.Review.RuleSets;

/// <summary>Reads a rule set file. What it does not understand it refuses by name, line and remedy: a slip must not pass for a rule.</summary>
public static class RuleSetFile
{
    private const int FirstYear = 1949;

    private const int LastYear = 2199;

    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="json">What it holds.</param>
    /// <exception cref="RuleSetProblemException">It cannot be used; the message says where and what to do.</exception>
    public static RuleSet Read(string file, byte[] json)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(json);
        var reader = new RuleSetReader(file);
        var root = reader.Parse(json);
        reader.Only(root, ["$schema", "id", "name", "division", "rules", "norms"]);
        var norms = Norms(reader, reader.Member(root, "norms")).ToList();
        return new RuleSet
        {
            Id = Id(reader, reader.Needed(root, "id")),
            Name = reader.Text(reader.Needed(root, "name")),
            Division = reader.Member(root, "division") is { } division ? Division(reader, division) : string.Empty,
            Rules = reader.Member(root, "rules") is { } rules ? [.. Rules(reader, rules)] : [],
            Norms = given => norms.Aggregate(given, (changed, norm) => norm.Change(changed)),
            NormNames = [.. norms.Select(norm => norm.Name)],
        };
    }

    private static string Id(RuleSetReader reader, JsonItem item)
    {
        var id = reader.Text(item);
        return id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? id
            : throw reader.Bad(item, $"“{id}”不能作代号。请只用小写字母、数字和短横线，如pujiang-2026。");
    }

    private static string Division(RuleSetReader reader, JsonItem item)
    {
        var code = reader.Text(item);
        return code.Length is 2 or 4 or 6 or 9 or 12 && code.All(char.IsAsciiDigit)
            ? code
            : throw reader.Bad(item, $"“{code}”不是区划代码。请写2、4、6、9或12位数字（省、市、区县、乡镇、村居），如“310112”。");
    }

    private static IEnumerable<RuleSetting> Rules(RuleSetReader reader, JsonItem item)
    {
        reader.Only(item, [.. RuleCatalog.National.Descriptors.Select(rule => rule.Code), .. reader.Members(item).Select(m => m.Name).Where(IsNoCode)]);
        foreach (var (code, value) in reader.Members(item))
        {
            if (RuleCatalog.National.Describe(code) is null)
            {
                throw reader.Bad(value, $"没有规则“{code}”。规则代码见hengji rules list。");
            }

            foreach (var setting in value.Items ?? [value])
            {
                yield return Setting(reader, code, setting);
            }
        }
    }

    /// <summary>Unknown codes are refused with where to find the known ones, which are too many to list.</summary>
    private static bool IsNoCode(string code) => RuleCatalog.National.Describe(code) is null;

    private static RuleSetting Setting(RuleSetReader reader, string code, JsonItem item)
    {
        reader.Only(item, ["on", "severity", "from", "to", "stages"]);
        var setting = new RuleSetting(
            code,
            reader.Member(item, "on") is { } on ? reader.Flag(on) : null,
            reader.Member(item, "severity") is { } severity ? reader.Named<Severity>(severity) : null)
        {
            From = reader.Member(item, "from") is { } from ? reader.Integer(from, FirstYear, LastYear) : null,
            To = reader.Member(item, "to") is { } to ? reader.Integer(to, FirstYear, LastYear) : null,
            Stages = reader.Member(item, "stages") is { } stages ? [.. reader.List(stages).Select(reader.Named<FormKind>)] : [],
        };
        if (setting is { On: null, Severity: null })
        {
            throw reader.Bad(item, "没有写要改什么。请写“on”（是否启用）或“severity”（程度）。");
        }

        return setting.To < setting.From ? throw reader.Bad(item, "“to”早于“from”。请核对起止年份。") : setting;
    }

    private static IEnumerable<(string Name, Func<ReviewNorms, ReviewNorms> Change)> Norms(RuleSetReader reader, JsonItem? item)
    {
        if (item is null)
        {
            yield break;
        }

        reader.Only(item, [.. NormParts.All.Select(part => part.Name)]);
        foreach (var part in NormParts.All)
        {
            if (reader.Member(item, part.Name) is { } written)
            {
                yield return (part.Name, part.Read(reader, written));
            }
        }
    }
}
