using CsCheck;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Review.Neighbours;
using Hengji.Targets;

namespace Hengji.Tests.Review;

/// <summary>Reviewing only what a change can touch finds what reviewing everything finds.</summary>
public sealed class ReviewScopeTests
{
    private static readonly RuleCatalog Catalog = RuleCatalog.National;

    [Fact]
    public void Changed_corrected_new_and_gone_forms_bring_what_a_review_of_everything_brings() =>
        Gen.Select(AnyTown.Target.Array[2, 45], AnyTown.Target.Array[1, 4], Gen.Int[0, int.MaxValue], Gen.Int[0, 5]).Sample(
            (town, others, seed, kind) => Assert.Empty(Differences(town, others, new Random(seed), kind)),
            iter: 1_500);

    [Fact]
    public void Forms_of_any_kind_too() =>
        Gen.Select(AnyForm.Target.Array[2, 12], AnyForm.Target.Array[1, 2], Gen.Int[0, int.MaxValue], Gen.Int[0, 5]).Sample(
            (town, others, seed, kind) => Assert.Empty(Differences(town, others, new Random(seed), kind)),
            iter: 500);

    [Fact]
    public void Another_amount_of_money_touches_few_forms()
    {
        var town = Enumerable.Range(0, 400).Select(n => Sample.Target with { ProjectName = $"第{n}村路灯{n % 7}号线", ImplementingUnit = $"第{n % 20}村" }).ToList();
        var changed = town[200] with { Funding = new Funding { AnnualTotal = new Money(1) } };

        var scope = ReviewScope.Of(
            [.. town.Select((t, i) => Known(i, t)).Where(k => k.Id != 200)], [new FormChange(Known(200, town[200]), Known(200, changed))]);

        // Those of the unit whose projects are of the kind, and nobody else.
        Assert.All(scope.Touched, id => Assert.Equal(0, id % 20));
        Assert.Contains(200L, scope.Touched);
    }

    [Fact]
    public void Groups_come_back_from_their_bytes() => AnyTown.Target.Sample(target =>
    {
        var groups = FormGroups.Of(target);
        Assert.Equal(groups.Pack(), FormGroups.Unpack(groups.Pack()).Pack());
        Assert.Equal(groups.Pack(), FormGroups.Of(target with { }).Pack());
    });

    private static List<string> Differences(PerformanceTarget[] town, PerformanceTarget[] others, Random random, int kind)
    {
        var before = town.Select((t, i) => (Id: (long)i, Target: t)).ToList();
        var after = before.ToList();
        var changes = new List<FormChange>();
        foreach (var other in others)
        {
            var at = random.Next(town.Length);
            if (changes.Exists(c => c.Before?.Id == at))
            {
                continue;
            }

            if (kind == 0)
            {
                after.Add((1_000 + changes.Count, other));
                changes.Add(new FormChange(null, Known(1_000 + changes.Count, other)));
                continue;
            }

            var place = after.FindIndex(a => a.Id == at);
            if (kind == 1)
            {
                after.RemoveAt(place);
                changes.Add(new FormChange(Known(at, town[at]), null));
                continue;
            }

            // Corrections change a box, an indicator, or all of a form.
            var corrected = random.Next(6) switch
            {
                0 => town[at] with { Funding = other.Funding },
                1 => town[at] with { AnnualGoal = other.AnnualGoal },
                2 => town[at] with { ProjectName = other.ProjectName },
                3 => town[at] with { CompetentDepartment = other.CompetentDepartment },
                4 => town[at] with { Indicators = [.. town[at].Indicators.Skip(1), .. other.Indicators.Take(1)] },
                _ => other,
            };
            after[place] = (at, corrected);
            changes.Add(new FormChange(Known(at, town[at]), Known(at, corrected)));
            if (kind < 4)
            {
                break;
            }
        }

        var changed = changes.SelectMany(c => (long?[])[c.Before?.Id, c.After?.Id]).ToHashSet();
        var scope = ReviewScope.Of([.. before.Where(b => !changed.Contains(b.Id)).Select(b => Known(b.Id, b.Target))], changes);
        var then = Reviewed(before);
        var now = Reviewed(after);
        var some = after.Where(a => scope.Needed.Contains(a.Id)).ToList();
        var neighbours = new Neighbourhood([.. some.Select(a => a.Target)], scope.Departments);
        var differences = new List<string>();
        foreach (var (id, target) in after)
        {
            var told = scope.Touched.Contains(id) ? Told(Catalog.Review(new Dossier(Sample.Reading(target), neighbours))) : then[id];
            if (!string.Equals(told, now[id], StringComparison.Ordinal))
            {
                differences.Add($"form {id}, {(scope.Touched.Contains(id) ? "touched" : "not touched")}:\n{told}\nwhere everything brings:\n{now[id]}");
            }
        }

        return differences;
    }

    private static KnownForm Known(long id, PerformanceTarget target) => new(id, FormGroups.Of(target), target.CompetentDepartment);

    private static Dictionary<long, string> Reviewed(List<(long Id, PerformanceTarget Target)> forms) =>
        forms.Zip(Catalog.Review([.. forms.Select(f => Sample.Reading(f.Target))])).ToDictionary(r => r.First.Id, r => Told(r.Second));

    private static string Told(IReadOnlyList<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Code} {f.Severity} {f.Field} {f.Message} {f.Suggestion} {f.Discreet} {f.Other}"));
}
