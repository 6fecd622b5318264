using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Damages;
using Hengji.Cli.Accuracy.Layouts;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Review;

namespace Hengji.Tests.Review;

/// <summary>
/// A cell lost or moved on the way is never the author's fault: sound forms, printed and damaged in every way the
/// generator knows, bring no finding that the undamaged form does not bring.
/// </summary>
public sealed class DamagedFormsTests
{
    /// <summary>
    /// Of a row whose label is gone and whose words tell no category (影像清晰度, 日产日清率) nobody can say that it was of
    /// the one that is missed.
    /// </summary>
    private const double Unknowable = 0.025;

    private static readonly Layout[] Layouts =
        [new TabLayout(airy: false), new PipeLayout(markdown: true), new HtmlLayout(word: false), new JsonGridLayout()];

    /// <summary>A doubt about the reading says so.</summary>
    private static readonly string[] Doubts = ["请先对照原件", "如有续页未附", "二级指标名称错行", "如属此类，请移列"];

    /// <summary>A target that is gone without a trace leaves what an author leaves who fills in none.</summary>
    private static IEnumerable<FormDamage> All =>
        DamageCatalog.Groups.SelectMany(group => group).Append(DamageCatalog.CutFirst).Append(DamageCatalog.CutLast)
            .Where(damage => damage.Name is not "个别指标值缺失");

    public static TheoryData<string> Damages => [.. All.Select(damage => damage.Name)];

    [Theory]
    [MemberData(nameof(Damages))]
    public void Damage_brings_no_new_finding(string name)
    {
        var damage = All.Single(d => string.Equals(d.Name, name, StringComparison.Ordinal));
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
                blamed.AddRange(Review(after, layout).Where(f => !IsDoubt(f) && !whole.Exists(known => IsSame(known, f)))
                    .Select(f => $"{layout.GetType().Name} {form.Target.ProjectName}：{f.Code} {f.Message}"));
            }
        }

        Assert.True(blamed.Count <= Unknowable * struck, $"{blamed.Count} on {struck}\n{string.Join('\n', blamed)}");
    }

    private static bool IsDoubt(Finding finding) => Array.Exists(Doubts, doubt => finding.Message.Contains(doubt, StringComparison.Ordinal));

    private static bool IsSame(Finding known, Finding found) =>
        string.Equals(known.Code, found.Code, StringComparison.Ordinal) && string.Equals(known.Quote, found.Quote, StringComparison.Ordinal);

    private static List<Finding> Review(Draft draft, Layout layout)
    {
        var text = layout.Write([new Section.Printed(draft)]);
        var forms = DocumentReader.Read("form" + layout.Extension, System.Text.Encoding.UTF8.GetBytes(text)).Forms;
        return [.. forms.SelectMany(form => RuleCatalog.National.Review(new Dossier(form, Neighbourhood.Empty)))];
    }
}
