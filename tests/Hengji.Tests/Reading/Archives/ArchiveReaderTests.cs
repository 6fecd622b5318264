using System.IO.Compression;
using System.Text;
using Hengji.Reading.Archives;

namespace Hengji.Tests.Reading.Archives;

public sealed class ArchiveReaderTests
{
    static ArchiveReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("GBK")]
    [InlineData("UTF-8")]
    public void Chinese_names_read_in_either_encoding(string encoding) =>
        Assert.Equal("青溪镇/目标表.txt", Assert.Single(Read(Zip(Encoding.GetEncoding(encoding), ("青溪镇/目标表.txt", "甲"u8.ToArray())))).Name);

    [Fact]
    public void Archives_in_archives_open_to_the_third_layer()
    {
        var layers = Zip(null, ("底.txt", "甲"u8.ToArray()));
        for (var i = 0; i < 2; i++)
        {
            layers = Zip(null, ("里.zip", layers));
        }

        Assert.Equal("里.zip/里.zip/底.txt", Assert.Single(Read(layers)).Name);
        Assert.Contains("3层", Assert.Single(Read(Zip(null, ("里.zip", layers)))).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_leads_out_of_the_archive() =>
        Assert.Equal(["etc/passwd", "甲/乙.txt"], Read(Zip(null, ("../../etc/passwd", [1]), ("C:\\甲\\..\\乙.txt", [1]), ("~$乙.docx", [1]))).Select(m => m.Name));

    [Fact]
    public void What_unpacks_without_measure_is_refused() =>
        Assert.Contains("过大", Assert.Single(Read(Zip(null, ("大.txt", new byte[40_000_000])))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_archive_is_refused() =>
        Assert.EndsWith("。", Assert.Single(Read(Zip(null, ("甲.txt", "甲"u8.ToArray()))[..^8])).Refusal, StringComparison.Ordinal);

    private static List<ArchiveMember> Read(byte[] bytes)
    {
        Assert.True(ArchiveReader.IsArchive(bytes));
        return [.. ArchiveReader.Read("包.zip", bytes)];
    }

    private static byte[] Zip(Encoding? names, params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
