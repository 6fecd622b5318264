using System.Globalization;
using Hengji.Cli.Accuracy.Layouts;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Cli.Accuracy.Vocabulary;
using Hengji.Targets;

namespace Hengji.Cli.Accuracy.Families;

/// <summary>Invents documents of a family with known truth; the same seed gives the same document.</summary>
internal static class FamilyGenerator
{
    private static readonly Layout[] Layouts =
        [new HtmlLayout(word: false), new HtmlLayout(word: true), new TabLayout(airy: false), new PipeLayout(markdown: false), new JsonGridLayout()];

    private static readonly (string Damage, Layout Layout)[] Streams =
        [("逐格成行", new StreamLayout(airy: false)), ("逐格空行相隔", new StreamLayout(airy: true)), ("整表成一行", new OneLineLayout())];

    public static GeneratedDocument Document(Family family, int seed, bool damaged)
    {
        var dice = new Dice(((ulong)seed << 8) ^ Hash(family.Name) ^ (damaged ? 1u : 0u));
        var layout = dice.Pick(Layouts);
        var damages = new List<string>();
        if (damaged && family.Flows && dice.Chance(30))
        {
            (var damage, layout) = dice.Pick(Streams);
            damages.Add(damage);
        }

        var expected = new List<ExpectedForm>();
        var sections = new List<Section>();
        var unit = dice.Chance(50) ? MoneyUnit.Yuan : MoneyUnit.TenThousandYuan;
        var edition = unit == MoneyUnit.Yuan ? FormEdition.B : FormEdition.A;
        var notation = Notation.Draw(edition, dice);
        for (var count = dice.Chance(25) ? 2 : 1; count > 0; count--)
        {
            var written = RecordGenerator.Draw(Places.Draw(dice), notation, edition, dice.Between(2023, 2026), stated: true, dice);
            var record = HeadBlock.Ended(HeadBlock.Draw(written.Record with { Indicators = Named(written.Record.Indicators) }, family.Name is "部门整体", dice));
            var form = family.Draw(new FamilyForm(record, notation, unit), dice);
            IReadOnlyList<IReadOnlyList<Cell>> rows = family.Print(form, dice).Rows;
            if (damaged && damages.Count == 0)
            {
                rows = FamilyDamage.Strike(rows, layout, damages, dice);
            }

            expected.Add(new ExpectedForm(form.Record, []));
            sections.Add(new Section.Printed(new Draft(written, rows) { Ruled = !damages.Contains(FamilyDamage.Dropped) }));
        }

        return new GeneratedDocument(
            string.Create(CultureInfo.InvariantCulture, $"{seed:D6}{layout.Extension}"), layout.Write(sections), expected, damages);
    }

    /// <summary>Indicators that differ from each other, so that each is its own row.</summary>
    private static List<Indicator> Named(IReadOnlyList<Indicator> indicators) => [.. indicators.DistinctBy(i => i.Name, StringComparer.Ordinal)];

    private static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash << 1;
    }
}
