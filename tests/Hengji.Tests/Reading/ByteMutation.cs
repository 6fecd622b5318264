using System.IO.Compression;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Tests.Reading.Formats;
using Hengji.Tests.Reading.Office;
using Hengji.Tests.Reading.Pdf;

namespace Hengji.Tests.Reading;

/// <summary>
/// Documents of every format with accidents to their bytes. In files that are packed the accidents happen inside, to
/// the parts, where they reach the readers rather than the unpacking.
/// </summary>
internal static class ByteMutation
{
    private static readonly Lazy<(string Name, byte[] Bytes)[]> Seeds = new(Written);

    private static readonly string[] Scraps =
    [
        "<w:tbl>", "</w:tc>", "<w:p>", "<row r=\"-1\">", "r=\"A1048577\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "gridSpan w:val=\"2147483647\"", "<!DOCTYPE a [", "]]>", "&#x0;",
        " 0 R", " obj", "endstream", "<<", ">>", "/Kids [", "/Length -1", "/Count 999999999", " Do ", "BT ", "q ", "1e308 0 0 1 0 0 cm ", "stream\n", "\r\n--b\r\n", "Content-Type: multipart/mixed; boundary=",
        "\"", ",", ";", "\t", "<table>", "<td rowspan=65534 colspan=1000>", "</table>", "PK\u0003\u0004", "\0", "9999999999", "-1", "NaN",
    ];

    /// <summary>The nth damaged document; the same n gives the same.</summary>
    public static (string Name, byte[] Bytes) Mutant(int n)
    {
        var dice = new Dice((ulong)n + 0xB17E5);
        var (name, bytes) = Seeds.Value[n % Seeds.Value.Length];
        var mutant = bytes is [0x50, 0x4B, ..] && dice.Chance(90) ? Inside(bytes, dice) : Damaged(bytes, dice);
        return ($"{n}-{name}", mutant);
    }

    private static (string, byte[])[] Written()
    {
        var seeds = new List<(string, byte[])>();
        foreach (var seed in (int[])[3, 8])
        {
            var drafts = RoundTripTests.Drafts(seed);
            var csv = WrittenAs.Csv(drafts, ',', new UTF8Encoding(true));
            seeds.Add(("form.docx", OfficeFile.Word(drafts)));
            seeds.Add(("form.xlsx", OfficeFile.Workbook(drafts)));
            seeds.Add(("form.xml", WrittenAs.XmlWorkbook(drafts)));
            seeds.Add(("form.doc.xml", WrittenAs.Word2003Xml(drafts)));
            seeds.Add(("form.csv", csv));
            seeds.Add(("form.gbk.csv", WrittenAs.Csv(drafts, ';', Encoding.GetEncoding("GB18030"))));
            seeds.Add(("form.eml", [.. "From: a@b.cn\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--b\r\nContent-Disposition: attachment; filename*=GBK''%BC%A8.csv\r\n\r\n"u8, .. csv, .. "\r\n--b--\r\n"u8]));
            seeds.Add(("form.zip", Zip([("甲.csv", csv), ("里/乙.docx", OfficeFile.Word(drafts))])));
        }

        seeds.Add(("form.html", PdfReadingTests.Kept("office").Page));
        seeds.Add(("ruled.pdf", PdfReadingTests.Kept("ruled").Pdf));
        seeds.Add(("office.pdf", PdfReadingTests.Kept("office").Pdf));
        return [.. seeds];
    }

    private static byte[] Inside(byte[] file, Dice dice)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var chosen = dice.Between(0, zip.Entries.Count - 1);
        return Zip([.. zip.Entries.Select((entry, i) =>
        {
            using var part = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(part);
            var bytes = part.ToArray();
            return (entry.FullName, i == chosen || dice.Chance(20) ? Damaged(bytes, dice) : bytes);
        })]);
    }

    /// <summary>Bytes with some accidents.</summary>
    public static byte[] Damaged(byte[] whole, Dice dice)
    {
        var bytes = whole.ToList();
        for (var times = dice.Between(1, 8); times > 0 && bytes.Count > 2; times--)
        {
            var (at, other) = (dice.Between(0, bytes.Count - 1), dice.Between(0, bytes.Count - 1));
            var length = Math.Min(dice.Between(1, dice.Chance(80) ? 40 : 4_000), bytes.Count - at);
            switch (dice.Between(1, 6))
            {
                case 1:
                    bytes[at] = (byte)dice.Between(0, 255);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(other, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(dice.Pick(Scraps)));
                    break;
                case 5:
                    bytes[at] ^= (byte)(1 << dice.Between(0, 7));
                    break;
                default:
                    if (dice.Chance(20))
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }
                    else
                    {
                        Digits(bytes, at, dice);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Another number where one stands: sizes, references and counts are what readers trust most.</summary>
    private static void Digits(List<byte> bytes, int from, Dice dice)
    {
        var at = bytes.FindIndex(from, b => b is >= (byte)'0' and <= (byte)'9');
        if (at >= 0)
        {
            bytes[at] = (byte)('0' + dice.Between(0, 9));
            if (dice.Chance(30))
            {
                bytes.InsertRange(at, Encoding.ASCII.GetBytes(dice.Pick((string[])["-", "9999999", "0", "."])));
            }
        }
    }

    private static byte[] Zip(IReadOnlyList<(string Name, byte[] Bytes)> members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
