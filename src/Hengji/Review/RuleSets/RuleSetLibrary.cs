namespace Hengji.Review.RuleSets;

/// <summary>
/// The rule sets that are known: those shipped with the program, and those a folder adds. A folder's rule set stands for
/// a shipped one of the same id.
/// </summary>
public sealed class RuleSetLibrary
{
    /// <summary>Id of the rule set for the whole country.</summary>
    public const string NationalId = "national";

    private const string Resources = "rulesets/";

    /// <summary>A rule set is some pages of text; what is larger is something else.</summary>
    private const int LargestFile = 1_000_000;

    private RuleSetLibrary(IReadOnlyList<RuleSet> sets) => Sets = [.. sets.OrderBy(set => set.Division.Length).ThenBy(set => set.Id, StringComparer.Ordinal)];

    /// <summary>The rule sets shipped with the program.</summary>
    public static RuleSetLibrary Standard { get; } = Shipped();

    /// <summary>The rule sets, those of wider divisions first.</summary>
    public IReadOnlyList<RuleSet> Sets { get; }

    /// <summary>The rule set of an id; null when there is none.</summary>
    public RuleSet? Find(string id) => Sets.FirstOrDefault(set => string.Equals(set.Id, id, StringComparison.Ordinal));

    /// <summary>This library with the rule sets of a folder added.</summary>
    /// <exception cref="RuleSetProblemException">A file cannot be used; the message says which, where and what to do.</exception>
    public RuleSetLibrary With(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var sets = Sets.ToList();
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var set = Load(path);
            if (!added.Add(set.Id))
            {
                throw new RuleSetProblemException(Path.GetFileName(path), 1, $"文件夹中另有规则集也叫“{set.Id}”。请给其中一个换一个id。");
            }

            Add(sets, Path.GetFileName(path), set);
        }

        return new RuleSetLibrary(sets);
    }

    /// <summary>A rule set from a file.</summary>
    /// <exception cref="RuleSetProblemException">It cannot be used; the message says where and what to do.</exception>
    public static RuleSet Load(string path)
    {
        var file = Path.GetFileName(path);
        return new FileInfo(path).Length > LargestFile
            ? throw new RuleSetProblemException(file, 1, "文件太大，不像规则集。请移出规则集文件夹。")
            : RuleSetFile.Read(file, File.ReadAllBytes(path));
    }

    /// <summary>The rules in force in a division: those of every division it lies in, the wider first.</summary>
    /// <param name="division">Code of the division; empty for the whole country.</param>
    public RuleCatalog For(string division)
    {
        ArgumentNullException.ThrowIfNull(division);
        return RuleCatalog.For([.. Sets.Where(set => division.StartsWith(set.Division, StringComparison.Ordinal))]);
    }

    /// <summary>The rules that would be in force with a rule set, over those of the divisions its own lies in.</summary>
    public RuleCatalog For(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return RuleCatalog.For(
        [
            .. Sets.Where(wider => wider.Division.Length < set.Division.Length && set.Division.StartsWith(wider.Division, StringComparison.Ordinal)),
            set,
        ]);
    }

    private static void Add(List<RuleSet> sets, string file, RuleSet set)
    {
        sets.RemoveAll(known => string.Equals(known.Id, set.Id, StringComparison.Ordinal));
        if (sets.Find(known => string.Equals(known.Division, set.Division, StringComparison.Ordinal)) is { } other)
        {
            throw new RuleSetProblemException(
                file, 1, $"规则集“{other.Id}”也用于区划“{set.Division}”。一个区划只能有一个规则集，请合并，或改用同一个id以替换它。");
        }

        sets.Add(set);
    }

    private static RuleSetLibrary Shipped()
    {
        var assembly = typeof(RuleSetLibrary).Assembly;
        var sets = new List<RuleSet>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Add(sets, name[Resources.Length..], RuleSetFile.Read(name[Resources.Length..], bytes));
        }

        return new RuleSetLibrary(sets);
    }
}
