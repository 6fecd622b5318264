using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Hengji.Ledgers.Intake;

/// <summary>Rows of the first visible sheet of a workbook, read as they come. Dates become 2025-03-05 or 2025-03-05 14:30:00, results of formulas the values they had when the workbook was saved.</summary>
internal sealed class XlsxRows : IRowSource
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const int MostShared = 20_000_000;
    private const double LargestExact = 1e15;

    /// <summary>No sheet that people keep is larger; one that is was made to fill the memory.</summary>
    private const long LargestPart = 4L << 30;

    private readonly ZipArchive _archive;
    private readonly XmlReader _sheet;
    private readonly List<string> _shared;
    private readonly List<bool> _isDate;
    private readonly bool _from1904;
    private readonly List<string> _cells = [];
    private readonly List<CellMark> _marks = [];

    private XlsxRows(ZipArchive archive, XmlReader sheet, List<string> shared, List<bool> isDate, bool from1904, string sheetName)
    {
        _archive = archive;
        _sheet = sheet;
        _shared = shared;
        _isDate = isDate;
        _from1904 = from1904;
        SheetName = sheetName;
    }

    public string SheetName { get; }

    public long Row { get; private set; }

    public int Count => _cells.Count;

    public CellProblem? Fault { get; private set; }

    /// <summary>Opens a workbook; in Chinese, why it cannot be, when it cannot.</summary>
    public static (XlsxRows? Rows, string? WhyNot) Open(string path)
    {
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(path);
            var rows = Open(archive);
            if (rows is null)
            {
                archive.Dispose();
                return (null, "文件里没有可见的工作表。");
            }

            return (rows, null);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or FormatException)
        {
            archive?.Dispose();
            return (null, "文件已损坏，或不是 Excel 工作簿。");
        }
    }

    public bool Read()
    {
        Fault = null;
        while (_sheet.Read())
        {
            if (_sheet.NodeType == XmlNodeType.EndElement && Is("sheetData"))
            {
                return false;
            }

            if (_sheet.NodeType == XmlNodeType.Element && Is("row"))
            {
                Row = long.TryParse(_sheet.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Row + 1;
                ReadRow();
                return true;
            }
        }

        return false;
    }

    public ReadOnlySpan<char> Cell(int index) => _cells[index];

    public CellMark Mark(int index) => _marks[index];

    public string PlaceOf(int index) => Letters(index) + Row.ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _sheet.Dispose();
        _archive.Dispose();
    }

    private static XlsxRows? Open(ZipArchive archive)
    {
        var from1904 = false;
        var sheets = new List<(string Name, string Id)>();
        using (var workbook = Part(archive, "xl/workbook.xml") ?? throw new InvalidDataException("No workbook."))
        {
            while (workbook.Read())
            {
                if (workbook.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (workbook.LocalName is "workbookPr")
                {
                    from1904 = workbook.GetAttribute("date1904") is "1" or "true";
                }
                else if (workbook.LocalName is "sheet" && workbook.GetAttribute("state") is null or "visible")
                {
                    var id = workbook.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                        ?? workbook.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? string.Empty;
                    sheets.Add((workbook.GetAttribute("name") ?? string.Empty, id));
                }
            }
        }

        if (sheets.Count == 0)
        {
            return null;
        }

        var target = "worksheets/sheet1.xml";
        using (var links = Part(archive, "xl/_rels/workbook.xml.rels"))
        {
            while (links is not null && links.Read())
            {
                if (links.NodeType == XmlNodeType.Element && links.LocalName is "Relationship" && string.Equals(links.GetAttribute("Id"), sheets[0].Id, StringComparison.Ordinal))
                {
                    target = links.GetAttribute("Target") ?? target;
                }
            }
        }

        var path = target.StartsWith('/') ? target[1..] : "xl/" + target;
        var sheet = Part(archive, path) ?? throw new InvalidDataException("No sheet.");
        return new XlsxRows(archive, sheet, SharedOf(archive), DatesOf(archive), from1904, sheets[0].Name);
    }

    private static XmlReader? Part(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name);
        if (entry is null)
        {
            return null;
        }

        return entry.Length > LargestPart
            ? throw new InvalidDataException("Too large.")
            : XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, CloseInput = true });
    }

    private static List<string> SharedOf(ZipArchive archive)
    {
        var shared = new List<string>();
        using var strings = Part(archive, "xl/sharedStrings.xml");
        if (strings is null)
        {
            return shared;
        }

        var text = new StringBuilder();
        while (strings.Read())
        {
            if (strings.NodeType == XmlNodeType.Element && strings.LocalName is "si")
            {
                if (shared.Count >= MostShared)
                {
                    throw new InvalidDataException("Too many texts.");
                }

                shared.Add(Text(strings, "si", text));
            }
        }

        return shared;
    }

    /// <summary>The text of an element with runs; phonetic hints are no part of it.</summary>
    private static string Text(XmlReader reader, string until, StringBuilder text)
    {
        text.Clear();
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var inText = false;
        var phonetic = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName is "t":
                    inText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.Element when reader.LocalName is "rPh" && !reader.IsEmptyElement:
                    phonetic++;
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "t":
                    inText = false;
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "rPh":
                    phonetic--;
                    break;
                case XmlNodeType.EndElement when string.Equals(reader.LocalName, until, StringComparison.Ordinal):
                    return text.ToString();
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inText && phonetic == 0:
                    text.Append(reader.Value);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>By the number of a cell's style, whether it shows numbers as dates.</summary>
    private static List<bool> DatesOf(ZipArchive archive)
    {
        var isDate = new List<bool>();
        var own = new Dictionary<int, string>();
        using var styles = Part(archive, "xl/styles.xml");
        var inCells = false;
        while (styles is not null && styles.Read())
        {
            if (styles.LocalName is "cellXfs")
            {
                inCells = styles.NodeType == XmlNodeType.Element && !styles.IsEmptyElement;
            }
            else if (styles.NodeType == XmlNodeType.Element && styles.LocalName is "numFmt" && int.TryParse(styles.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id))
            {
                own[id] = styles.GetAttribute("formatCode") ?? string.Empty;
            }
            else if (inCells && styles.NodeType == XmlNodeType.Element && styles.LocalName is "xf")
            {
                var format = int.TryParse(styles.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var number) ? number : 0;
                isDate.Add(own.TryGetValue(format, out var code) ? ShowsDate(code) : format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58));
            }
        }

        return isDate;
    }

    /// <summary>Whether a number format has a part of a date, outside quotes, brackets and escapes.</summary>
    private static bool ShowsDate(string code)
    {
        var section = code.Split(';')[0];
        for (var i = 0; i < section.Length; i++)
        {
            switch (section[i])
            {
                case '"':
                    i = Math.Max(i, section.IndexOf('"', i + 1));
                    break;
                case '[':
                    i = Math.Max(i, section.IndexOf(']', i + 1));
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 'm' or 'M' or 's' or 'S':
                    return true;
            }
        }

        return false;
    }

    private static string Letters(int index)
    {
        var letters = string.Empty;
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private bool Is(string name) => string.Equals(_sheet.LocalName, name, StringComparison.Ordinal) && _sheet.NamespaceURI is Main or StrictMain;

    private void ReadRow()
    {
        _cells.Clear();
        _marks.Clear();
        if (_sheet.IsEmptyElement)
        {
            return;
        }

        while (_sheet.Read())
        {
            if (_sheet.NodeType == XmlNodeType.EndElement && Is("row"))
            {
                return;
            }

            if (_sheet.NodeType == XmlNodeType.Element && Is("c"))
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var at = ColumnOf(_sheet.GetAttribute("r")) ?? _cells.Count;
        var type = _sheet.GetAttribute("t");
        var style = int.TryParse(_sheet.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        string? value = null;
        var isFormula = false;
        if (!_sheet.IsEmptyElement)
        {
            var text = new StringBuilder();
            while (_sheet.Read() && !(_sheet.NodeType == XmlNodeType.EndElement && Is("c")))
            {
                if (_sheet.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (Is("f"))
                {
                    isFormula = true;
                }
                else if (Is("v"))
                {
                    value = Plain();
                }
                else if (Is("is"))
                {
                    value = Text(_sheet, "is", text);
                }
            }
        }

        if (at >= CsvRows.MostCells)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                Fault ??= new CellProblem(Row, null, Letters(at), string.Empty, string.Create(CultureInfo.InvariantCulture, $"本行超过{CsvRows.MostCells}格，不是一条记录。"), "请删去多余的格。");
            }

            return;
        }

        while (_cells.Count <= at)
        {
            _cells.Add(string.Empty);
            _marks.Add(CellMark.None);
        }

        (_cells[at], _marks[at]) = value is null
            ? (string.Empty, isFormula ? CellMark.FormulaWithoutResult : CellMark.None)
            : Shown(value, type, style);
    }

    private string Plain()
    {
        if (_sheet.IsEmptyElement)
        {
            return string.Empty;
        }

        var value = string.Empty;
        while (_sheet.Read() && _sheet.NodeType != XmlNodeType.EndElement)
        {
            value += _sheet.Value;
        }

        return value;
    }

    private (string Text, CellMark Mark) Shown(string value, string? type, int style)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Count
                    ? (_shared[index], CellMark.None)
                    : (value, CellMark.FormulaWithoutResult);
            case "b":
                return (value is "1" or "true" ? "是" : "否", CellMark.None);
            case "e":
                return (value, CellMark.FormulaError);
            case "str" or "inlineStr":
                return (value, CellMark.None);
            case "d":
                return (value.Replace('T', ' ').TrimEnd('Z'), CellMark.None);
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return (value, CellMark.None);
        }

        if (style >= 0 && style < _isDate.Count && _isDate[style] && DateOf(number) is { } date)
        {
            return (date, CellMark.None);
        }

        if (Math.Abs(number) >= LargestExact)
        {
            return (value, CellMark.FiguresLost);
        }

        // Fifteen figures are what the sheet showed; the rest is the dust of binary numbers.
        return (((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture), CellMark.None);
    }

    private string? DateOf(double serial)
    {
        var days = _from1904 ? serial + 1462 : serial;
        // Excel counts a 29 February 1900 that never was: earlier numbers are times or durations.
        if (days is < 61 or >= 2_958_466)
        {
            return null;
        }

        var moment = new DateTime(1899, 12, 30).AddSeconds(Math.Round(days * 86_400));
        return moment.TimeOfDay == TimeSpan.Zero
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
            if (column > 1_000_000)
            {
                return 1_000_000;
            }
        }

        return column == 0 ? null : column - 1;
    }
}
