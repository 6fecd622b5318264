using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Writing.Xlsx;

/// <summary>The texts of a workbook, each kept once.</summary>
internal sealed class SharedStrings
{
    /// <summary>More characters than this make a spreadsheet refuse the file.</summary>
    private const int Longest = 32_767;

    private const string CutMark = "……（超出单元格容量，全文见Word文件）";

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly SharedStringTable _table = new();

    public int IndexOf(string text)
    {
        var kept = string.Join('\n', XmlText.Lines(text));
        kept = kept.Length <= Longest ? kept : XmlText.Of(kept[..(Longest - CutMark.Length)]) + CutMark;
        if (!_indexes.TryGetValue(kept, out var index))
        {
            index = _indexes.Count;
            _indexes.Add(kept, index);
            _table.Append(new SharedStringItem(new Text(kept) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return index;
    }

    public SharedStringTable Table() => _table;
}
