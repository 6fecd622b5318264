using Hengji.Reading;

namespace Hengji.Tests.Reading;

public sealed class DocumentPagesTests
{
    [Fact]
    public void A_printed_page_is_drawn_from_its_letters_and_lines()
    {
        var page = DocumentPages.Draw(Document("a02-roads.pdf"), 1);

        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"595", page, StringComparison.Ordinal);
        Assert.Contains("澄原县公路事务中心</text>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<image", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x08-welfare-200.tiff")]
    [InlineData("x12-roads-150.jpg")]
    [InlineData("x01-roads-300.png")]
    [InlineData("x07-two-forms-200.pdf")]
    public void A_scanned_page_is_its_picture_on_paper_of_842_points(string name)
    {
        var page = DocumentPages.Draw(Document(name), 1);

        Assert.Matches("^<svg [^>]*width=\"[0-9.]+\" height=\"842\"", page);
        Assert.Contains("href=\"data:image/jpeg;base64,/9j/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_or_damaged_is_not_drawn()
    {
        var pdf = Document("a02-roads.pdf");

        Assert.Null(DocumentPages.Draw(pdf, 99));
        Assert.Null(DocumentPages.Draw(pdf, 0));
        Assert.Null(DocumentPages.Draw(pdf.AsMemory(0, 300), 1));
        Assert.Null(DocumentPages.Draw(Document("x01-roads-300.png").AsMemory(0, 2_000), 1));
        Assert.Null(DocumentPages.Draw(Document("x08-welfare-200.tiff"), 7));
        Assert.Null(DocumentPages.Draw(Document("a01-roads.docx"), 1));
    }

    private static byte[] Document(string name) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "corpus", "documents", name));
}
