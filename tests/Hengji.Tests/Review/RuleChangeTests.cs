using Hengji.Review;
using Hengji.Review.RuleSets;
using Hengji.Targets;

namespace Hengji.Tests.Review;

public sealed class RuleChangeTests
{
    private static readonly RuleChange Nothing = new([], new Dictionary<string, decimal>(StringComparer.Ordinal));

    /// <summary>A store keeps one document for what several files and a division said together.</summary>
    [Fact]
    public void Rules_of_several_files_stand_by_themselves_in_one_document()
    {
        var town = RuleSetLibrary.Standard.For("990103101");

        var (document, kept) = Nothing.Over(town, town.RuleSetName);

        Assert.NotEqual(RuleCatalog.National.Hash, town.Hash, StringComparer.Ordinal);
        Assert.Equal(town.Hash, kept.Hash);
        Assert.Equal(kept.Hash, RuleChange.Read(document).Hash);
        Assert.Equal(town.RuleSetName, kept.RuleSetName);
    }

    [Fact]
    public void What_was_switched_back_to_the_countrys_own_is_the_countrys_own()
    {
        var (_, kept) = Nothing.Over(RuleCatalog.National, RuleCatalog.National.RuleSetName);

        Assert.Equal(RuleCatalog.National.Hash, kept.Hash);
        Assert.True(kept.IsNational);
    }

    [Fact]
    public void A_change_holds_from_its_year_on_and_over_what_was_set_before()
    {
        var town = RuleSetLibrary.Standard.For("990103101");
        var change = Nothing with { Rules = [new RuleSetting("HJ1013", On: true, Severity.Error)], From = 2027 };

        var (_, changed) = change.Over(town, "新口径");

        Assert.Equal((false, null), changed.InForce("HJ1013", 2026, FormKind.Target));
        Assert.Equal((true, Severity.Error), changed.InForce("HJ1013", 2027, FormKind.Target));
    }

    [Fact]
    public void Every_threshold_moves_what_it_names_and_nothing_else()
    {
        foreach (var threshold in RuleThreshold.All)
        {
            var now = threshold.Get(RuleCatalog.National.Norms);
            var other = threshold.Most == 1 ? 0.5m : now + 1;
            Assert.True(threshold.Takes(now), threshold.Key);
            Assert.False(threshold.Takes(threshold.Most + 1), threshold.Key);

            var (_, changed) = With(threshold.Key, other).Over(RuleCatalog.National, "改阈值");

            Assert.Equal(other, threshold.Get(changed.Norms));
            Assert.All(
                RuleThreshold.All.Where(t => t != threshold),
                t => Assert.Equal(t.Get(RuleCatalog.National.Norms), t.Get(changed.Norms)));
        }
    }

    [Fact]
    public void A_threshold_from_a_year_on_leaves_the_years_before_as_they_were()
    {
        var (_, changed) = (With("staffCost.least", 36_000) with { From = 2026 }).Over(RuleCatalog.National, "改阈值");

        Assert.Equal(RuleCatalog.National.Norms.StaffCost.For(2025).Value.Least, changed.Norms.StaffCost.For(2025).Value.Least);
        Assert.Equal(36_000, changed.Norms.StaffCost.For(2026).Value.Least);
    }

    [Fact]
    public void Values_that_do_not_go_together_are_refused_with_why()
    {
        var problem = Assert.Throws<RuleSetProblemException>(() => With("staffCost.least", 900_000).Over(RuleCatalog.National, "改阈值"));

        Assert.Contains("“least”应当小于“most”", problem.Message, StringComparison.Ordinal);
    }

    private static RuleChange With(string threshold, decimal value) =>
        Nothing with { Thresholds = new Dictionary<string, decimal>(StringComparer.Ordinal) { [threshold] = value } };
}
