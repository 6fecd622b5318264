using Hengji.Targets;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Xlsx;

/// <summary>Writes records as official forms in one workbook, a sheet a form.</summary>
public static class XlsxForms
{
    public static byte[] Write(IReadOnlyList<PerformanceTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return XlsxPapers.Write([.. targets.Select(OfficialForm.Of)]);
    }
}
