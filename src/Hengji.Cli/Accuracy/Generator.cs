using System.Globalization;
using Hengji.Cli.Accuracy.Damages;
using Hengji.Cli.Accuracy.Layouts;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Targets;

namespace Hengji.Cli.Accuracy;

/// <summary>Invents documents with known truth, clean or damaged; the same seed gives the same document.</summary>
internal static class Generator
{
    private static readonly Layout[] CleanLayouts =
    [
        new TabLayout(airy: false), new TabLayout(airy: false), new PipeLayout(markdown: false), new PipeLayout(markdown: true),
        new HtmlLayout(word: false), new HtmlLayout(word: false), new JsonGridLayout(), new StreamLayout(airy: false),
    ];

    private static readonly (string Damage, Layout Layout)[] DamagedLayouts =
    [
        ("逐行空行相隔", new TabLayout(airy: true)),
        ("逐格空行相隔", new StreamLayout(airy: true)),
        ("Word另存网页", new HtmlLayout(word: true)),
        ("整表成一行", new OneLineLayout()),
        ("逐列读出", new ColumnLayout()),
    ];

    public static GeneratedDocument Document(int seed, bool damaged)
    {
        var dice = new Dice(((ulong)seed << 1) | (damaged ? 1u : 0u));
        var damages = new List<string>();
        var layout = dice.Pick(CleanLayouts);
        if (damaged && dice.Chance(25))
        {
            (var damage, layout) = dice.Pick(DamagedLayouts);
            damages.Add(damage);
        }

        var drafts = Forms(layout, dice);
        if (layout is ColumnLayout)
        {
            drafts = [.. drafts.Select(d => d with { LabelsStandApart = true })];
        }

        var sections = Sections(drafts);
        if (damaged)
        {
            sections = Damaged(sections, layout, damages, dice);
        }

        return new GeneratedDocument(
            string.Create(CultureInfo.InvariantCulture, $"{seed:D6}{layout.Extension}"),
            layout.Write(sections),
            [.. sections.OfType<Section.Printed>().Select(s => Expectation.Of(s.Draft))],
            damages);
    }

    private static List<Draft> Forms(Layout layout, Dice dice)
    {
        var edition = dice.Chance(60) ? FormEdition.A : FormEdition.B;
        var notation = Notation.Draw(edition, dice);
        var year = dice.Between(2024, 2027);
        var office = Places.Draw(dice);
        var forms = new List<Draft>();
        var count = dice.Pick([1, 1, 2, 2, 3, 4]);
        for (var i = 0; i < count; i++)
        {
            var form = i > 0 && dice.Chance(5)
                ? Blank(notation, edition, dice.Chance(60) ? year : null)
                : RecordGenerator.Draw(office, notation, edition, year, layout.NeedsStated, dice);
            forms.Add(FormSheet.Print(form));
            if (dice.Chance(25))
            {
                office = Places.Draw(dice);
            }
        }

        return forms;
    }

    private static WrittenForm Blank(Notation notation, FormEdition edition, int? year) => new(
        new PerformanceTarget { Edition = edition, Year = year }, notation with { PrintsEmptyCategories = true });

    private static IReadOnlyList<Section> Sections(IReadOnlyList<Draft> drafts) =>
        [.. drafts.Select(d => new Section.Printed(d))];

    private static IReadOnlyList<Section> Damaged(
        IReadOnlyList<Section> sections, Layout layout, List<string> damages, Dice dice)
    {
        var wanted = Wanted(layout, dice, damages.Count);
        foreach (var damage in DamageCatalog.Groups.SelectMany(g => g).Where(d => wanted.Contains(d.Name)))
        {
            sections = Strike(sections, layout, damage, damages, dice);
        }

        if (sections.Count > 1 && dice.Chance(8))
        {
            sections = Replaced(sections, 0, layout, DamageCatalog.CutFirst, damages, dice);
        }

        if (dice.Chance(8))
        {
            sections = Replaced(sections, sections.Count - 1, layout, DamageCatalog.CutLast, damages, dice);
        }

        if (dice.Chance(30) || damages.Count == 0)
        {
            var around = dice.Pick(DamageCatalog.Surroundings);
            sections = around.Apply(sections, dice) ?? sections;
            damages.Add(around.Name);
        }

        return sections;
    }

    private static HashSet<string> Wanted(Layout layout, Dice dice, int already)
    {
        var groups = DamageCatalog.Groups.Where(g => Suits(g, layout)).ToList();
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        if (!layout.NeedsStated && dice.Chance(35))
        {
            wanted.UnionWith(dice.Pick(DamageCatalog.Together));
        }

        var more = dice.Between(wanted.Count > 0 ? 0 : 1, 3 - already);
        foreach (var group in dice.Shuffled(groups.Where(g => !g.Any(d => wanted.Contains(d.Name)))).Take(more))
        {
            wanted.Add(dice.Pick(group).Name);
        }

        if (layout.NeedsStated)
        {
            wanted.Remove("个别指标值缺失");
        }

        // Quotes around a cell with line breaks come from spreadsheets, which export cells divided by tabs.
        if (layout is not TabLayout)
        {
            wanted.Remove("目标文字带引号换行");
        }

        return wanted;
    }

    /// <summary>
    /// A stream has no columns to shift; one read column by column cannot lose a target without losing which.
    /// </summary>
    private static bool Suits(IReadOnlyList<FormDamage> group, Layout layout) =>
        !(layout.NeedsStated && group == DamageCatalog.CellGroup)
        && !(layout is ColumnLayout && group == DamageCatalog.TargetGroup);

    private static IReadOnlyList<Section> Strike(
        IReadOnlyList<Section> sections, Layout layout, FormDamage damage, List<string> damages, Dice dice)
    {
        var spared = sections.Count > 1 ? dice.Between(-3, sections.Count - 1) : -1;
        for (var i = 0; i < sections.Count; i++)
        {
            if (i != spared)
            {
                sections = Replaced(sections, i, layout, damage, damages, dice);
            }
        }

        return sections;
    }

    /// <summary>Damages one form, if that shows in the document.</summary>
    private static IReadOnlyList<Section> Replaced(
        IReadOnlyList<Section> sections, int at, Layout layout, FormDamage damage, List<string> damages, Dice dice)
    {
        if (sections[at] is not Section.Printed { Draft: var draft } || damage.Apply(draft, dice) is not { } after)
        {
            return sections;
        }

        IReadOnlyList<Section> struck = [.. sections.Select((s, i) => i == at ? new Section.Printed(after) : s)];
        if (string.Equals(layout.Write(struck), layout.Write(sections), StringComparison.Ordinal))
        {
            return sections;
        }

        if (!damages.Contains(damage.Name))
        {
            damages.Add(damage.Name);
        }

        return struck;
    }
}
