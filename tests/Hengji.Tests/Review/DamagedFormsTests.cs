using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Damages;
using Hengji.Cli.Accuracy.Layouts;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;
using Hengji.Targets;

namespace Hengji.Tests.Review;

/// <summary>
/// A cell lost or moved on the way is never the author's fault: sound forms, printed and damaged in every way the
/// generator knows, bring no finding that the undamaged form does not bring.
/// </summary>
public sealed class DamagedFormsTests
{
    private static readonly Layout[] Layouts =
        [new TabLayout(airy: false), new PipeLayout(markdown: true), new HtmlLayout(word: false), new JsonGridLayout()];

    public static TheoryData<string> Damages => [.. DamageCatalog.Groups.SelectMany(group => group).Append(DamageCatalog.CutFirst).Append(DamageCatalog.CutLast).Select(damage => damage.Name)];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damage_brings_no_new_finding(string name)
    {
        var damage = DamageCatalog.Groups.SelectMany(group => group).Append(DamageCatalog.CutFirst).Append(DamageCatalog.CutLast)
            .Single(d => string.Equals(d.Name, name, StringComparison.Ordinal));
        var blamed = new List<string>();
        var struck = 0;
        for (var town = 1; town <= 4; town++)
        {
            var dice = new Dice((ulong)town);
            foreach (var form in SoundForms.OfTown(town))
            {
                var layout = Layouts[struck % Layouts.Length];
                var draft = FormSheet.Print(new Hengji.Cli.Accuracy.WrittenForm(form.Target, Notation.Draw(form.Target.Edition, dice)));
                if (damage.Apply(draft, dice) is not { } after)
                {
                    continue;
                }

                struck++;
                var whole = Review(draft, layout);
                blamed.AddRange(Review(after, layout).Where(f => !whole.Exists(known => known.Code == f.Code && known.Quote == f.Quote))
                    .Select(f => $"{layout.GetType().Name} {form.Target.ProjectName}：{f.Code} {f.Message}"));
            }
        }

        Assert.True(blamed.Count == 0, $"{blamed.Count} on {struck}\n{string.Join('\n', blamed)}");
    }

    private static List<Finding> Review(Draft draft, Layout layout)
    {
        var text = layout.Write([new Section.Printed(draft)]);
        var forms = DocumentReader.Read("form" + layout.Extension, System.Text.Encoding.UTF8.GetBytes(text)).Forms;
        return [.. forms.SelectMany(form => RuleCatalog.National.Review(new Dossier(form, Neighbourhood.Empty)))];
    }
}
