using Hengji.Targets;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Pdf;

/// <summary>Writes records as official forms in one PDF, each form on pages of its own, ready to print and sign.</summary>
public static class PdfForms
{
    /// <summary>Whether the fonts that the build brings are there.</summary>
    public static bool IsAvailable => FormFonts.AreInstalled;

    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return PdfPapers.Write([.. targets.Select(OfficialForm.Of)]);
    }
}
