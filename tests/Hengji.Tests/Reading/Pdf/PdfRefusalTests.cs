using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hengji.Reading;

namespace Hengji.Tests.Reading.Pdf;

/// <summary>What cannot be read is refused by name; no file makes the reader throw or hang.</summary>
public sealed class PdfRefusalTests
{
    [Fact]
    public void A_scan_too_small_to_read_is_told_so()
    {
        var read = Read(Pdf("q 612 0 0 792 0 0 cm /Im Do Q", "/XObject << /Im 5 0 R >>",
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream"));
        Assert.Contains("图片太小", read.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_asked_for_by_name()
    {
        var key = new string('0', 64);
        var read = Read(Pdf(string.Empty, string.Empty, "<< >>", $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<00> <00>]"));
        Assert.Contains("加密", read.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_without_a_text_map_are_not_guessed()
    {
        var text = Encoding.Latin1.GetString(PdfReadingTests.Kept("ruled").Pdf);
        var read = Read(text.Replace("/ToUnicode", "/ToUnicodX", StringComparison.Ordinal));
        Assert.Contains("文字对照表", read.Refusal, StringComparison.Ordinal);
        Assert.Empty(read.Forms);
    }

    [Fact]
    public void An_empty_page_has_no_text() => Assert.Contains("没有文字", Read(Pdf(string.Empty, string.Empty, "<< >>")).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Drawings_that_call_each_other_over_and_over_are_stopped()
    {
        var drawings = new StringBuilder();
        for (var i = 5; i < 25; i++)
        {
            var calls = string.Concat(Enumerable.Repeat("/Fm Do ", 30));
            var next = i == 24 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"/Resources << /XObject << /Fm {i + 1} 0 R >> >>");
            drawings.Append(i == 5 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"\nendobj\n{i} 0 obj\n"))
                .Append(CultureInfo.InvariantCulture, $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {next} /Length {calls.Length} >>\nstream\n{calls}\nendstream");
        }

        var watch = Stopwatch.StartNew();
        Assert.Contains("异常", Read(Pdf("/Fm Do", "/XObject << /Fm 5 0 R >>", drawings.ToString())).Refusal, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 40);
    }

    [Fact]
    public void Content_that_unpacks_without_end_is_stopped()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < 400; i++)
            {
                stream.Write(blanks);
            }
        }

        var read = Read(Pdf(Encoding.Latin1.GetString(packed.ToArray()), string.Empty, "<< >>", content: "/Filter /FlateDecode"));
        Assert.Contains("64MB", read.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_and_cut_files_are_refused()
    {
        Assert.NotNull(Read("%PDF-1.7\n1 0 obj\n" + new string('[', 100_000)).Refusal);
        Assert.NotNull(Read(Pdf(new string('[', 200_000), string.Empty, new string('<', 100_000))).Refusal);
        var whole = PdfReadingTests.Kept("ruled").Pdf;
        for (var part = 1; part < 8; part++)
        {
            var watch = Stopwatch.StartNew();
            _ = DocumentReader.Read("cut.pdf", whole.AsMemory(0, whole.Length * part / 8));
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
        }
    }

    [Fact]
    public void Damaged_bytes_never_throw_or_hang()
    {
        var whole = PdfReadingTests.Kept("ruled").Pdf;
        var random = new Random(2026);
        for (var i = 0; i < 12; i++)
        {
            var bytes = (byte[])whole.Clone();
            for (var hits = random.Next(1, 40); hits > 0; hits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var watch = Stopwatch.StartNew();
            _ = DocumentReader.Read("damaged.pdf", bytes);
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
        }
    }

    /// <summary>Values are kept beside the page, with or without a drawing of them.</summary>
    [Fact]
    public void What_is_filled_into_form_fields_is_read()
    {
        static string Field(string type, string value, string rect) =>
            $"<< /Type /Annot /Subtype /Widget /P 3 0 R /FT {type} /T (t{rect.Length}{rect[..3]}) {value} /Rect [{rect}] >>";
        static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("\uFEFF" + text));
        var pdf = Pdf(string.Empty, string.Empty, Field("/Tx", $"/V <{Hex("青溪镇村道路灯维护")}>", "100 700 400 720")
            + "\nendobj\n6 0 obj\n" + Field("/Tx", $"/Ff 4096 /V <{Hex("1.巡检路灯1620盏。\r2.更换灯头240盏。")}>", "100 600 400 680")
            + "\nendobj\n7 0 obj\n" + Field("/Btn", "/V /Yes /AS /Yes", "110 560 120 570")
            + "\nendobj\n8 0 obj\n" + Field("/Btn", "/V /Off /AS /Off", "210 560 220 570"))
            .Replace("/Pages 2 0 R", "/Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R 7 0 R 8 0 R] >>", StringComparison.Ordinal)
            .Replace("/Parent 2 0 R", "/Parent 2 0 R /Annots [5 0 R 6 0 R 7 0 R 8 0 R]", StringComparison.Ordinal);
        var text = DocumentReader.Stage("form.pdf", Encoding.Latin1.GetBytes(pdf), ReadingStage.Grid);

        Assert.Contains("青溪镇村道路灯维护", text, StringComparison.Ordinal);
        Assert.Contains("1.巡检路灯1620盏。", text, StringComparison.Ordinal);
        Assert.Contains("2.更换灯头240盏。", text, StringComparison.Ordinal);
        Assert.Contains("☑ │ ☐", text, StringComparison.Ordinal);
    }

    private static Dossiers.ReadDocument Read(string pdf) => DocumentReader.Read("made.pdf", Encoding.Latin1.GetBytes(pdf));

    /// <summary>A PDF of one page; its table of objects is left out, which readers make up for.</summary>
    private static string Pdf(string drawing, string resources, string fifth, string trailer = "", string content = "") =>
        $"""
        %PDF-1.7
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << {resources} >> /Contents 4 0 R >>
        endobj
        4 0 obj
        << /Length {drawing.Length} {content} >>
        stream
        {drawing}
        endstream
        endobj
        5 0 obj
        {fifth}
        endobj
        trailer
        << /Root 1 0 R /Size 30 {trailer} >>
        %%EOF

        """;
}
