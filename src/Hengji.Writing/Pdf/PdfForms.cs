using Hengji.Targets;
using Hengji.Writing.Forms;
using SkiaSharp;

namespace Hengji.Writing.Pdf;

/// <summary>Writes records as official forms in one PDF, each form on pages of its own, ready to print and sign.</summary>
public static class PdfForms
{
    private const float RuleWidth = 0.5f;

    /// <summary>What stands on every form beside the texts of its boxes.</summary>
    private static readonly string Standing =
        string.Concat(FormPage.SignedBy, FormPage.HeadOfUnit, FormPage.Telephone, FormPage.FilledInOn) + "第0123456789页　共 ";

    /// <summary>Whether the fonts that the build brings are there.</summary>
    public static bool IsAvailable => FormFonts.AreInstalled;

    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        if (targets.Count == 0)
        {
            throw new ArgumentException("There is no form to write.", nameof(targets));
        }

        var fonts = FormFonts.Installed;
        using var ink = new DocumentInk(fonts, targets.SelectMany(target => Texts(FormPage.Of(target))));
        var setter = new FormSetter(fonts);
        using var stream = new MemoryStream();
        // No date and no program version: the same records give the same bytes.
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata(SKDocumentPdfMetadata.DefaultRasterDpi)
        {
            Title = targets[0].ProjectName is { } name ? XmlText.Of(name) : FormPage.Of(targets[0]).Title,
            Creator = "衡绩",
        }))
        {
            foreach (var page in targets.SelectMany(target => setter.Set(FormPage.Of(target))))
            {
                using var canvas = document.BeginPage((float)SetPage.Width, (float)SetPage.Height);
                Draw(page, canvas, ink);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    private static IEnumerable<(string Text, FaceKind Preferred)> Texts(FormPage page) =>
        page.Head.Append(page.IndicatorHead).Concat(page.Indicators).SelectMany(row => row).Select(cell => cell.Text)
            .Append(page.YearLine).Append(Standing)
            .Select(text => (text, PdfType.Text.Face))
            .Append((page.Title, PdfType.Title.Face));

    private static void Draw(SetPage page, SKCanvas canvas, DocumentInk ink)
    {
        using var pen = new SKPaint { Color = SKColors.Black, IsStroke = true, StrokeWidth = RuleWidth, StrokeCap = SKStrokeCap.Square };
        foreach (var rule in page.Rules)
        {
            canvas.DrawLine((float)rule.FromX, (float)rule.FromY, (float)rule.ToX, (float)rule.ToY, pen);
        }

        foreach (var line in page.Lines)
        {
            ink.Draw(line, canvas);
        }
    }
}
