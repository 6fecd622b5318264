using CsCheck;
using Hengji.Library;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Library;

public sealed class IndicatorLibraryTests
{
    private static readonly string[] Pieces = ["培", "训", "人数", "率", "、", "（", "）", " ", "2025年", "3", ".", "Ａ", "人"];

    private static readonly CommonIndicators Common = CommonIndicators.Shipped;

    [Theory]
    [InlineData("培训人数（人）", "培训人数")]
    [InlineData("1.培训人数", "培训人数")]
    [InlineData("２、培训人数 ", "培训人数")]
    [InlineData("2025年度培训人数", "培训人数")]
    [InlineData("培训 人数", "培训人数")]
    [InlineData("ＰＭ2.5浓度", "pm2.5浓度")]
    [InlineData("道路（含人行道）面积", "道路含人行道面积")]
    [InlineData("2025年", "2025年")]
    public void What_makes_no_difference_is_left_out_of_the_key(string name, string key) => Assert.Equal(key, IndicatorNames.KeyOf(name));

    [Fact]
    public void Keys_are_their_own_keys() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 10].Select(string.Concat)
            .Sample(name => Assert.Equal(IndicatorNames.KeyOf(name), IndicatorNames.KeyOf(IndicatorNames.KeyOf(name))));

    [Fact]
    public void One_name_is_one_entry_with_all_its_sources_newest_first()
    {
        var library = IndicatorLibrary.Build(
            [Filed(1, 2024, "培训人数", "≥80人"), Filed(2, 2025, "培训人数（人）", "≥100人"), Filed(3, 2025, "1.培训人数", "100%"), Filed(4, 2025, "培训人数", "≥60人", "63人")],
            [], Common);

        var entry = library.Find("培训人数");

        Assert.NotNull(entry);
        Assert.Equal([2, 3, 4, 1], entry.Sources.Select(s => s.ProjectId));
        Assert.Equal("培训人数", entry.Name);
        Assert.Equal("≥【】人", entry.Form);
        Assert.Equal("人", entry.Unit);
        Assert.Equal("63人", entry.Sources[2].Reached);
        Assert.Equal(Category.Quantity, entry.Category);
    }

    [Theory]
    [InlineData("满意度", "满意度,居民满意度,居民对环境满意度")]
    [InlineData("myd", "满意度,居民满意度,居民对环境满意度")]
    [InlineData("jmmyd", "居民满意度,居民对环境满意度")]
    [InlineData("居民 myd", "居民满意度,居民对环境满意度")]
    [InlineData("居满", "居民满意度,居民对环境满意度")]
    [InlineData("xcls", "巡查里数")]
    [InlineData("MYD", "满意度,居民满意度,居民对环境满意度")]
    [InlineData("pm", "PM2.5浓度")]
    [InlineData("没有的词", "")]
    public void A_name_is_found_by_characters_and_by_first_letters_the_nearest_first(string text, string found)
    {
        string[] names = ["居民对环境满意度", "居民满意度", "满意度", "巡查里数", "PM2.5浓度"];
        var library = IndicatorLibrary.Build(names.Select((name, i) => Filed(i + 1, 2025, name, "≥5")), [], Common);

        var hits = library.Search(new IndicatorQuery { Text = text, FiledOnly = true });

        Assert.Equal(found, string.Join(',', hits.Indicators.Select(i => i.Name)));
        Assert.Equal(hits.Indicators.Count, hits.Total);
    }

    [Fact]
    public void Any_part_of_a_name_finds_it_and_so_do_its_letters()
    {
        var all = IndicatorLibrary.OfCommon.All;
        Gen.Select(Gen.Int[0, all.Count - 1], Gen.Int[0, 30], Gen.Int[1, 6]).Sample(
            (which, from, length) =>
            {
                var key = all[which].Key;
                var start = Math.Min(from, key.Length - 1);
                var part = key.Substring(start, Math.Min(length, key.Length - start));
                var letters = string.Concat(part.Select(c => PinyinInitials.Of(c) is { Length: > 0 } own ? own[^1] : c));
                foreach (var text in (string[])[part, letters])
                {
                    var hits = IndicatorLibrary.OfCommon.Search(new IndicatorQuery { Text = text, Take = int.MaxValue });
                    Assert.Contains(hits.Indicators, hit => ReferenceEquals(hit, all[which]));
                }
            },
            iter: 300);
    }

    [Fact]
    public void Retired_ones_are_not_offered_and_approved_ones_come_first()
    {
        var library = IndicatorLibrary.Build(
            [Filed(1, 2025, "巡查次数", "≥5次"), Filed(2, 2025, "巡查次数", "≥6次"), Filed(1, 2025, "巡查覆盖次数", "≥5次"), Filed(1, 2025, "巡查及时次数", "≥5次")],
            [Governed("巡查次数", LibraryStanding.Retired), Governed("巡查及时次数", LibraryStanding.Approved)], Common);

        Assert.Equal(["巡查及时次数", "巡查覆盖次数"], library.Search(new IndicatorQuery { Text = "巡查", FiledOnly = true }).Indicators.Select(i => i.Name), StringComparer.Ordinal);
        Assert.Equal(["巡查次数"], library.Search(new IndicatorQuery { Text = "巡查", Standing = LibraryStanding.Retired }).Indicators.Select(i => i.Name), StringComparer.Ordinal);
        Assert.DoesNotContain(library.Like("巡查次数"), s => s.Indicator.Standing == LibraryStanding.Retired);
    }

    [Fact]
    public void What_resembles_a_name_is_told_by_what_is_rare_in_it_and_not_from_the_asking_project()
    {
        var library = IndicatorLibrary.Build(
            [Filed(1, 2025, "河道保洁完成率", "≥95%"), Filed(2, 2024, "河道保洁完成率", "≥90%", "93%"), Filed(3, 2025, "河道保洁长度", "≥5公里"), Filed(4, 2025, "培训完成率", "≥95%"), Filed(1, 2025, "河道保洁天数", "≥5天")],
            [], Common);

        var like = library.Like("河道保洁完成情况", exceptProject: 1);

        Assert.Equal("河道保洁完成率", like[0].Indicator.Name);
        Assert.Equal("93%", Assert.Single(like[0].Indicator.Sources).Reached);
        Assert.DoesNotContain(like, s => s.Indicator.Name is "培训完成率" or "河道保洁天数");
        Assert.Equal(1, library.Like("河道保洁长度")[0].Likeness);
    }

    [Theory]
    [InlineData(LibraryStanding.Undecided, LibraryAct.Approve, null)]
    [InlineData(LibraryStanding.Undecided, LibraryAct.Propose, LibraryStanding.Proposed)]
    [InlineData(LibraryStanding.Proposed, LibraryAct.Approve, LibraryStanding.Approved)]
    [InlineData(LibraryStanding.Proposed, LibraryAct.Propose, null)]
    [InlineData(LibraryStanding.Approved, LibraryAct.Retire, LibraryStanding.Retired)]
    [InlineData(LibraryStanding.Retired, LibraryAct.Approve, null)]
    [InlineData(LibraryStanding.Retired, LibraryAct.Propose, LibraryStanding.Proposed)]
    public void Acts_lead_where_the_table_says(LibraryStanding from, LibraryAct act, LibraryStanding? to) => Assert.Equal(to, Governance.After(from, act));

    private static FiledIndicator Filed(long project, int year, string name, string target, string? reached = null) => new(
        project, 1, FormKind.Target, year, $"项目{project}", "云溪镇水务管理所", 0, Category.Quantity, name, target, reached);

    private static GovernedIndicator Governed(string name, LibraryStanding standing) => new(
        new IndicatorWording(name, Category.Quantity, "≥【】次", "巡查记录"), standing, [new LibraryDecision(LibraryAct.Propose, "王芳", default, "常用")]);
}
