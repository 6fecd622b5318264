using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Cli.Accuracy.Printing;
using Hengji.Reading;
using Hengji.Tests.Reading.Office;

namespace Hengji.Tests.Reading.Formats;

/// <summary>A record written in the format of another program is read back the same, each field with its cell.</summary>
public sealed class FormatRoundTripTests
{
    private const int Documents = 120;

    static FormatRoundTripTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(',', "utf-8", true)]
    [InlineData(',', "utf-8", false)]
    [InlineData(';', "GB18030", false)]
    [InlineData('\t', "GB18030", false)]
    [InlineData(',', "GB18030", false)]
    public void CSV_is_read_back_the_same(char separator, string encoding, bool mark) =>
        AllReadBack(d => WrittenAs.Csv(d, separator, encoding == "utf-8" ? new UTF8Encoding(mark) : Encoding.GetEncoding(encoding)), separator == '\t' ? null : "^[BC]3$");

    [Fact]
    public void Excel_as_XML_is_read_back_the_same() => AllReadBack(WrittenAs.XmlWorkbook, "^[BC]3$");

    [Fact]
    public void Word_as_packaged_XML_is_read_back_the_same() => AllReadBack(WrittenAs.PackagedXml, "^表1 第1行 第[23]格$");

    [Fact]
    public void Word_as_XML_of_2003_is_read_back_the_same() => AllReadBack(WrittenAs.Word2003Xml, "^表1 第1行 第[23]格$");

    private static void AllReadBack(Func<IReadOnlyList<Draft>, byte[]> write, string? cell)
    {
        var count = new AccuracyCount();
        var broken = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var drafts = RoundTripTests.Drafts(seed);
            var read = DocumentReader.Read($"{seed}", write(drafts));
            Assert.Null(read.Refusal);
            count.Add($"{seed}", read.Forms, [.. drafts.Select(d => TruthForm.Of(Expectation.Of(d)))]);
            broken.AddRange(ReadingClaims.Broken(read).Select(claim => $"{seed}: {claim}"));
            var place = Assert.Single(read.Forms[0].Traces[Terms.Field.Of(Terms.Box.ProjectName)]).Place?.Cell;
            if (cell is null)
            {
                Assert.Null(place);
            }
            else
            {
                Assert.Matches(cell, place);
            }

        }

        Assert.True(broken.Count == 0, string.Join('\n', broken.Take(20)));
        Assert.True(
            count.Right == count.Total,
            $"{count.Right} of {count.Total}\n" + string.Join('\n', count.Mistakes.Take(30).Select(m => $"{m.Document} {m.Field}")));
    }
}
