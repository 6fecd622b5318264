using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Tests.Accuracy;

/// <summary>What counts as right, as stated and as sure.</summary>
public sealed class AccuracyCountTests
{
    private static readonly PerformanceTarget Truth = new()
    {
        ProjectName = "村道养护",
        ImplementingUnit = "公路站",
        Indicators = [new(Dimension.Output, Category.Quantity, "养护里程", new TargetValue("≥30公里"))],
    };

    [Fact]
    public void Blanks_read_as_blanks_are_right_but_not_stated()
    {
        var count = Counted(Truth);
        Assert.Equal(21, count.Total);
        Assert.Equal(21, count.Right);
        Assert.Equal((6, 6), count.Stated);
        Assert.Equal((6, 6), count.Sure);
    }

    [Fact]
    public void A_doubtful_mistake_is_not_a_sure_one()
    {
        var read = Truth with { ProjectName = "村道保养" };
        Assert.Equal((5, 6), Counted(read).Sure);
        Assert.Equal((5, 5), Counted(read, new ReadingNote(Field.Of(Box.ProjectName), NoteKind.Doubt, "或为“养护”", 0.6, [1])).Sure);
    }

    [Fact]
    public void A_remark_on_a_row_is_about_the_row_as_read()
    {
        var surplus = new Indicator(Dimension.Output, Category.Quality, "合格率", new TargetValue("100%"));
        var read = Truth with { Indicators = [surplus, .. Truth.Indicators] };
        var count = Counted(read, new ReadingNote(Field.TargetValue(1), NoteKind.Repaired, "≥原作2", 0.5, [1]));

        // The surplus row makes four sure mistakes; the target of the other is right but not sure.
        Assert.Equal((6, 10), count.Stated);
        Assert.Equal((5, 9), count.Sure);
    }

    [Fact]
    public void Silence_without_a_remark_is_a_sure_mistake_and_a_missing_row_is_no_claim()
    {
        var read = Truth with { ImplementingUnit = null, Indicators = [] };
        var count = Counted(read);
        Assert.Equal((1, 6), count.Stated);
        Assert.Equal((1, 2), count.Sure);
    }

    [Fact]
    public void A_refused_document_claims_nothing()
    {
        var count = new AccuracyCount();
        count.Add("扫描件", [], [Form(Truth)], refused: true);
        Assert.Equal((1, 0, 1), (count.Refused, count.FormsRead, count.Forms));
        Assert.Equal((0, 0), count.Sure);
        Assert.Equal(0, count.Right);
    }

    [Fact]
    public void Truth_inside_an_archive_is_found_by_its_place()
    {
        var json = """
            {"document": "县.zip", "format": "ZIP", "family": "A", "forms": [{"member": "县/表.docx", "record": {"year": 2026, "projectTypes": [], "funding": {}, "goalSpan": null, "indicators": []},
              "alternatives": [{"field": "projectName", "accept": ["养护"]}]}]}
            """;
        var document = TruthDocument.Parse("县.zip", [json]);
        var form = Assert.Single(document.Truth);
        Assert.Equal("县/表.docx", form.Member);
        Assert.Equal(2026, form.Record.Year);
        Assert.Equal("养护", Assert.Single(form.Alternatives[Field.Of(Box.ProjectName)]));
    }

    private static AccuracyCount Counted(PerformanceTarget read, params IReadOnlyList<ReadingNote> notes)
    {
        var count = new AccuracyCount();
        count.Add("表", [new FormReading { Index = 0, FirstLine = 1, LastLine = 9, Target = read, Notes = notes }], [Form(Truth)]);
        return count;
    }

    private static TruthForm Form(PerformanceTarget record) =>
        new(record, Array.Empty<(Field Field, string? Text)>().ToLookup(a => a.Field, a => a.Text));
}
