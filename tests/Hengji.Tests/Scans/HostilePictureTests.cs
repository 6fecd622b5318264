using Hengji.Reading;
using Hengji.Scans.Recognition;
using Hengji.Tests.Reading;

namespace Hengji.Tests.Scans;

/// <summary>Pictures made to harm, and accidents to honest ones: each is refused by name or read within bounds.</summary>
public sealed class HostilePictureTests
{
    private const int Huge = 50_000;

    /// <summary>Far less than one byte for each pixel that is claimed.</summary>
    private const long Memory = 64L << 20;

    private const int FewPictures = 60;

    public static TheoryData<string> Kinds => ["png", "jpeg", "tiff", "pdf"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_that_claims_to_be_huge_is_refused_by_name_before_it_is_unpacked(string kind)
    {
        byte[] pixels = new byte[1_000];
        var bytes = kind switch
        {
            "png" => PictureMutation.Png(Huge, Huge, pixels),
            "tiff" => PictureMutation.Tiff(Huge, Huge, pixels),
            "pdf" => PictureMutation.Pdf(Huge, Huge, pixels),
            _ => HugeJpeg(),
        };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = DocumentReader.Read("huge." + kind, bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Memory);
        Assert.Contains("50000×50000", read.Refusal, StringComparison.Ordinal);
        Assert.Empty(read.Forms);
    }

    [Fact]
    public void The_honest_seeds_are_read()
    {
        Assert.SkipUnless(RecognitionModels.Exist, "The recognition models are not installed; nothing was recognised.");
        var page = PictureMutation.Page(240, 320);
        Assert.Null(DocumentReader.Read("a.png", PictureMutation.Png(240, 320, page)).Refusal);
        Assert.Null(DocumentReader.Read("a.tiff", PictureMutation.Tiff(240, 320, page)).Refusal);
        Assert.Null(DocumentReader.Read("a.pdf", PictureMutation.Pdf(240, 320, page)).Refusal);
    }

    [Fact]
    public void Accidents_to_pictures_break_no_claim()
    {
        var failed = Enumerable.Range(0, FewPictures).SelectMany(n =>
        {
            var (name, bytes) = PictureMutation.Mutant(n, small: true);
            return ReadingClaims.Broken(DocumentReader.Read(name, bytes)).Select(claim => $"{name}: {claim}");
        });
        Assert.Empty(failed);
    }

    /// <summary>A kept photograph whose head claims another size.</summary>
    private static byte[] HugeJpeg()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "corpus", "documents", "x12-roads-150.jpg"));
        var at = 2;
        while (bytes[at + 1] is not (0xC0 or 0xC1 or 0xC2))
        {
            at += 2 + (bytes[at + 2] << 8) + bytes[at + 3];
        }

        (bytes[at + 5], bytes[at + 6], bytes[at + 7], bytes[at + 8]) = (Huge >> 8, Huge & 0xFF, Huge >> 8, Huge & 0xFF);
        return bytes;
    }
}
