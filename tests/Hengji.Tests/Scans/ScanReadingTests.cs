using Hengji.Reading;
using Hengji.Scans.Recognition;

namespace Hengji.Tests.Scans;

/// <summary>Pictures of pages become records with places; the figures over all kept pictures stand with the corpus.</summary>
public sealed class ScanReadingTests
{
    [Theory]
    [InlineData("x03-clinic-200.png")]
    [InlineData("x14-skills-150.pdf")]
    [InlineData("x08-welfare-200.tiff")]
    public void A_scan_is_read_with_the_place_of_each_field(string name)
    {
        Assert.SkipUnless(RecognitionModels.Exist, "The recognition models are not installed; nothing was recognised.");
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "corpus", "documents", name));

        var read = DocumentReader.Read(name, bytes);

        Assert.Null(read.Refusal);
        var form = Assert.Single(read.Forms);
        Assert.NotNull(form.Target.ProjectName);
        Assert.NotEmpty(form.Target.Indicators);
        Assert.All(form.Traces.SelectMany(t => t.Value), trace => Assert.True(trace.Place is { Page: >= 1, Box: not null }, trace.ToString()));
    }
}
