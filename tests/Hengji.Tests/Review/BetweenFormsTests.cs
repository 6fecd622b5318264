using CsCheck;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Targets;

namespace Hengji.Tests.Review;

/// <summary>What is found between forms hangs on what they say, not on how they came.</summary>
public sealed class BetweenFormsTests
{
    private const string Goal =
        "全年巡检村道路灯并登记损坏，接到报修后两天内修好，保证夜间行路有光、路口明亮、线路安全，村民出行放心，周边居民少有投诉。";

    private static readonly RuleCatalog Catalog = RuleCatalog.National;

    [Fact]
    public void Findings_do_not_hang_on_the_order_of_the_forms() =>
        Gen.Select(Gen.OneOf(AnyForm.Reading.Array[2, 8], AnyTown.Reading.Array[2, 20]), Gen.Int[0, int.MaxValue]).Sample(
            (forms, seed) =>
            {
                var shuffled = forms.ToArray();
                new Random(seed).Shuffle(shuffled);
                var straight = forms.Zip(Catalog.Review(forms));
                var mixed = shuffled.Zip(Catalog.Review(shuffled));
                Assert.Equal(Sorted(straight), Sorted(mixed), StringComparer.Ordinal);
            },
            iter: 600);

    [Fact]
    public void Findings_do_not_hang_on_how_many_threads_ask() => AnyTown.Reading.Array[12, 40].Sample(
        forms =>
        {
            var alone = Catalog.Review(forms).Select(Told).ToList();
            foreach (var threads in (int[])[2, 8])
            {
                var neighbours = new Neighbourhood([.. forms.Select(f => f.Target)]);
                var together = new string[forms.Length];
                Parallel.For(
                    0, forms.Length, new ParallelOptions { MaxDegreeOfParallelism = threads },
                    i => together[i] = Told(Catalog.Review(new Dossier(forms[i], neighbours))));
                Assert.Equal(alone, together, StringComparer.Ordinal);
            }
        },
        iter: 40);

    [Fact]
    public void A_town_of_few_words_brings_every_rule_that_compares_forms()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        AnyTown.Reading.Array[80].Sample(
            forms =>
            {
                var found = Catalog.Review(forms).SelectMany(f => f).SelectMany(f => f.Also.Prepend(f)).Select(f => f.Code).ToList();
                lock (codes)
                {
                    codes.UnionWith(found);
                }
            },
            iter: 60);
        Assert.Empty(((string[])["HJ1010", "HJ1011", "HJ2011", "HJ2013", "HJ3007", "HJ3008", "HJ3009", "HJ3010", "HJ3011", "HJ3012", "HJ3013", "HJ3014"])
            .Except(codes, StringComparer.Ordinal));
    }

    [Fact]
    public void Near_copy_is_found_once_for_the_pair_and_once_for_a_cluster()
    {
        Assert.Equal(1, NearCopies(Form("东河村", Goal), Form("西塘村", Goal.Replace("两天", "三天", StringComparison.Ordinal))));
        Assert.Equal(1, NearCopies(
            Form("东河村", Goal), Form("西塘村", Goal.Replace("两天", "三天", StringComparison.Ordinal)),
            Form("南坡村", Goal.Replace("两天", "四天", StringComparison.Ordinal))));
    }

    [Fact]
    public void Text_of_a_whole_unit_is_told_once_and_of_two_forms_on_both()
    {
        Assert.Equal(["Warning", "Hint", "Hint"], Copies("东河村", "西塘村", "南坡村"), StringComparer.Ordinal);
        Assert.Equal(["Warning", "Warning"], Copies("东河村", "西塘村"), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Copies(params string[] villages) =>
        Catalog.Review(villages.Order(StringComparer.Ordinal).Select(v => Form(v, Goal)).ToArray())
            .SelectMany(found => found.SelectMany(f => f.Also.Prepend(f)).Where(f => f.Code is "HJ2011").Select(f => $"{f.Severity}"));

    [Fact]
    public void Unrelated_forms_take_no_near_copy_away() =>
        AnyForm.Reading.Array[0, 6].Sample(
            others => Assert.True(NearCopies(
                [Form("东河村", Goal), Form("西塘村", Goal.Replace("两天", "三天", StringComparison.Ordinal)), .. others]) >= 1),
            iter: 100);

    private static int NearCopies(params FormReading[] forms) =>
        Catalog.Review(forms).Sum(found => found.SelectMany(f => f.Also.Prepend(f)).Count(f => f.Code is "HJ3007"));

    private static FormReading Form(string village, string goal) => Sample.Reading(new PerformanceTarget
    {
        Year = 2025, ProjectName = village + "路灯", ImplementingUnit = "青溪镇城乡建设服务中心", AnnualGoal = goal,
    });

    private static IEnumerable<string> Sorted(IEnumerable<(FormReading Form, IReadOnlyList<Finding> Findings)> reviewed) =>
        reviewed.Select(r => Told(r.Findings)).Order(StringComparer.Ordinal);

    private static string Told(IReadOnlyList<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Code} {f.Severity} {f.Field} {f.Message} {f.Suggestion} {f.Discreet} {f.Other}"));
}
