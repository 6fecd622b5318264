using System.Globalization;
using System.Text;
using Hengji.Cli.Accuracy;
using Hengji.Dossiers;
using Hengji.Reading;
using Hengji.Terms;

namespace Hengji.Tests.Reading.Pdf;

/// <summary>What is printed to PDF is read back: record → page → PDF → record.</summary>
public sealed class PdfReadingTests
{
    private const int Forms = 30;

    public static TheoryData<string> Cases { get; } =
        new(Directory.GetDirectories(Path.Combine(Repository.Root, "tests", "printed")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Chromium", "", 0.995)]
    [InlineData("Chromium", "table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:3px;font-size:10.5pt}", 0.995)]
    [InlineData("Chromium", "table{border-collapse:collapse;width:100%} td{border:0.5pt solid #000;padding:2pt 5pt;font-size:9pt;text-align:center}", 0.995)]
    [InlineData("Chromium", "table{border-collapse:collapse;width:100%} td{border:0 !important;padding:3px;font-size:10.5pt}", 0.995)]
    [InlineData("Chromium", "table{border-collapse:collapse;width:100%} td{border:0 !important;padding:6px;font-size:10.5pt;vertical-align:top}", 0.99)]
    [InlineData("Chromium", "table{border-collapse:collapse;width:100%} td{border:0 !important;padding:3px;font-size:9pt;text-align:center}", 0.99)]
    [InlineData("LibreOffice", "table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:3px;font-size:10.5pt}", 0.99)]
    public void Generated_forms_in_tables_are_read_back(string printer, string style, double share)
    {
        var (html, truth) = Pages(style, withControls: printer == "Chromium");
        var read = DocumentReader.Read("forms.pdf", Print(printer, html));
        Assert.Null(read.Refusal);
        Assert.Empty(ReadingClaims.Broken(read));
        AtLeast(share, read, truth);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_kept_PDF_says_what_its_page_says(string name)
    {
        var (pdf, page) = Kept(name);
        Assert.InRange(pdf.Length, 1, 250_000);
        var expected = DocumentReader.Read("source.html", page).Forms.Select(f => new TruthForm(f.Target, Nothing)).ToList();
        Assert.NotEmpty(expected);
        AtLeast(1, DocumentReader.Read("source.pdf", pdf), expected);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_field_of_a_kept_PDF_has_its_place_on_a_page(string name)
    {
        foreach (var form in DocumentReader.Read("source.pdf", Kept(name).Pdf).Forms)
        {
            Assert.NotEmpty(form.Traces);
            foreach (var (field, traces) in form.Traces)
            {
                Assert.All(traces, trace =>
                {
                    Assert.True(trace.Place is { Page: >= 1, Box: { Left: >= 0, Top: >= 0, Width: > 0, Height: > 0 } }, $"{field}: {trace}");
                    Assert.True(trace.Place.Box.Value.Top + trace.Place.Box.Value.Height <= 850, $"{field}: {trace}");
                });
            }
        }
    }

    private static byte[] Print(string printer, string html) => printer == "Chromium"
        ? ForeignProgram.Print(Encoding.UTF8.GetBytes(html))
        : ForeignProgram.Resave(Encoding.UTF8.GetBytes(html), "html", "pdf:writer_web_pdf_Export");

    internal static (byte[] Pdf, byte[] Page) Kept(string name)
    {
        var folder = Path.Combine(Repository.Root, "tests", "printed", name);
        return (File.ReadAllBytes(Path.Combine(folder, "source.pdf")), File.ReadAllBytes(Path.Combine(folder, "source.html")));
    }

    private static ILookup<Field, string?> Nothing { get; } = Array.Empty<(Field, string?)>().ToLookup(a => a.Item1, a => a.Item2);

    /// <summary>One long page of generated forms, and the truth of them.</summary>
    /// <remarks>LibreOffice leaves out check boxes that are controls of a web page.</remarks>
    private static (string Html, List<TruthForm> Truth) Pages(string style, bool withControls)
    {
        var html = new StringBuilder($"<html><head><meta charset=\"utf-8\"><style>{style}</style></head><body>");
        var truth = new List<TruthForm>();
        for (var seed = 3_000; truth.Count < Forms; seed++)
        {
            var document = Generator.Document(seed, damaged: false);
            var body = document.Text.IndexOf("<body>", StringComparison.Ordinal);
            if (body >= 0 && (withControls || !document.Text.Contains("<input", StringComparison.Ordinal)))
            {
                html.Append(document.Text.AsSpan()[(body + 6)..document.Text.IndexOf("</body>", StringComparison.Ordinal)]);
                truth.AddRange(document.Forms.Select(TruthForm.Of));
            }
        }

        return (html.Append("</body></html>").ToString(), truth);
    }

    private static void AtLeast(double share, ReadDocument read, IReadOnlyList<TruthForm> truth)
    {
        var count = new AccuracyCount();
        count.Add("PDF", read.Forms, truth);
        var told = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{count.Forms} forms, {count.Right} of {count.Total} fields, {count.Share:0.0000}\n");
        foreach (var (_, field) in count.Mistakes.Take(40))
        {
            told.Append(CultureInfo.InvariantCulture, $"{field.Box} {field.Place}: {string.Join(" / ", field.Expected)} | {field.Actual}\n");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(told.ToString());
        Assert.True(count.Share >= share, told.ToString());
    }
}
