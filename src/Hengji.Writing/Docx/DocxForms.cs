using Hengji.Targets;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Docx;

/// <summary>Writes records as official forms in one Word document, each form on pages of its own, ready to sign.</summary>
public static class DocxForms
{
    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return DocxPapers.Write([.. targets.Select(OfficialForm.Of)]);
    }
}
