using Hengji.Terms;

namespace Hengji.Reading.Forms.Layouts;

/// <summary>
/// The layouts that are known: those shipped with the program, and those a folder adds. A folder's layout stands for a
/// shipped one of the same id.
/// </summary>
public sealed class LayoutLibrary
{
    private const string Common = "words.json";

    /// <summary>A layout is a page of text; what is larger is something else.</summary>
    private const int LargestFile = 1_000_000;

    private readonly Dictionary<string, ColumnWords> columnWords;

    private LayoutLibrary(IReadOnlyList<Layout> layouts, LayoutWords words, IReadOnlyList<string> titles, IReadOnlyList<string> projectTypes)
    {
        Layouts = layouts;
        Words = words;
        ProjectTypes = projectTypes;
        Titles = [.. titles.Concat(layouts.SelectMany(l => l.Titles)).Distinct(StringComparer.Ordinal)];
        Lexicon = new LabelLexicon(Merged(), Titles);
        Glue = new GlueTrie(Lexicon.Variants);
        AllWords = new ColumnWords(layouts.Select(l => l.Words).Prepend(words));
        var common = new ColumnWords(words);
        columnWords = layouts.ToDictionary(l => l.Id, l => l.Words.Columns.Count == 0 ? common : new ColumnWords(l.Words, words), StringComparer.Ordinal);
    }

    /// <summary>The layouts shipped with the program.</summary>
    public static LayoutLibrary Standard { get; } = Shipped();

    internal IReadOnlyList<Layout> Layouts { get; }

    /// <summary>The wordings all layouts share.</summary>
    internal LayoutWords Words { get; }

    /// <summary>Ends of titles.</summary>
    internal IReadOnlyList<string> Titles { get; }

    /// <summary>What 项目类别 and 项目性质 may offer.</summary>
    internal IReadOnlyList<string> ProjectTypes { get; }

    internal LabelLexicon Lexicon { get; }

    internal GlueTrie Glue { get; }

    /// <summary>The column heads of all layouts.</summary>
    internal ColumnWords AllWords { get; }

    /// <summary>The column heads of a layout: its own words, then the common ones.</summary>
    internal ColumnWords WordsOf(Layout layout) => columnWords[layout.Id];

    /// <summary>This library with the layouts of a folder added; a words.json there stands for the common wordings.</summary>
    /// <exception cref="LayoutProblemException">A file of the folder cannot be used; the message says which, where and what to do.</exception>
    public LayoutLibrary With(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var layouts = Layouts.ToList();
        var (words, titles, types) = (Words, Titles, ProjectTypes);
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            if (new FileInfo(path).Length > LargestFile)
            {
                throw new LayoutProblemException(file, 1, "文件太大，不像版式文件。请移出版式文件夹。");
            }

            if (string.Equals(file, Common, StringComparison.OrdinalIgnoreCase))
            {
                (words, titles, types) = LayoutFile.Common(file, File.ReadAllBytes(path));
                continue;
            }

            var layout = LayoutFile.Layout(file, File.ReadAllBytes(path));
            var known = layouts.FindIndex(l => string.Equals(l.Id, layout.Id, StringComparison.Ordinal));
            if (known >= 0)
            {
                layouts[known] = layout;
            }
            else
            {
                layouts.Add(layout);
            }
        }

        return new LayoutLibrary(layouts, words, titles, types);
    }

    private static LayoutLibrary Shipped()
    {
        var assembly = typeof(LayoutLibrary).Assembly;
        var layouts = new List<Layout>();
        var (words, titles, types) = LayoutFile.Common(Common, Resource(Common));
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.EndsWith(".json", StringComparison.Ordinal) && !string.Equals(name, Common, StringComparison.Ordinal))
            {
                layouts.Add(LayoutFile.Layout(name, Resource(name)));
            }
        }

        // The official editions first: where nothing tells, a form is one of them.
        return new LayoutLibrary([.. layouts.OrderBy(l => l.Edition is null)], words, titles, types);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(LayoutLibrary).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The layout {name} was not built in.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>All labels with all their wordings: the common ones first, then those of the layouts.</summary>
    private Dictionary<FormLabel, IReadOnlyList<string>> Merged()
    {
        var merged = new Dictionary<FormLabel, List<string>>();
        void Add(FormLabel label, IEnumerable<string> wordings)
        {
            if (!merged.TryGetValue(label, out var list))
            {
                merged.Add(label, list = []);
            }

            list.AddRange(wordings.Where(w => !list.Contains(w, StringComparer.Ordinal)));
        }

        foreach (var words in Layouts.Select(l => l.Words).Prepend(Words))
        {
            foreach (var (label, wordings) in words.Labels)
            {
                Add(label, wordings);
            }

            foreach (var (role, wordings) in words.Columns)
            {
                if (LabelOf(role) is { } label)
                {
                    // A single letter (值) heads a column, but says nothing anywhere else.
                    Add(label, wordings.Where(w => w.Length > 1));
                }
            }
        }

        return merged.ToDictionary(m => m.Key, m => (IReadOnlyList<string>)m.Value);
    }

    /// <summary>The columns by whose heads a form's indicators are found.</summary>
    private static FormLabel? LabelOf(ColumnRole role) => role switch
    {
        ColumnRole.Dimension => FormLabel.DimensionColumn,
        ColumnRole.Category => FormLabel.CategoryColumn,
        ColumnRole.Name => FormLabel.NameColumn,
        ColumnRole.Target => FormLabel.TargetColumn,
        _ => null,
    };
}
