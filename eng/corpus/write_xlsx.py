"""Excel workbooks: shared strings, merged cells, numbers kept as numbers, hidden sheets and rows."""

from xml.sax.saxutils import escape

from packing import pack
from sheet import Sheet

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def write(path, sheets, hidden=(), hidden_rows=()):
    """sheets: {name: Sheet}; hidden: names of hidden sheets; hidden_rows: texts of rows that are hidden, printed below the table."""
    strings, formats, parts = {}, {}, []
    for name, sheet in sheets.items():
        parts.append(_sheet(sheet, strings, formats, hidden_rows))
    state = {n: ' state="hidden"' for n in hidden}
    names = "".join(f'<sheet name="{escape(n)}" sheetId="{i}"{state.get(n, "")} r:id="rId{i}"/>' for i, n in enumerate(sheets, 1))
    rels = "".join(f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(parts) + 1))
    rels += f'<Relationship Id="rId90" Type="{REL}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    types = "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(1, len(parts) + 1))
    pack(path, [
        ("[Content_Types].xml", f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>{types}</Types>'),
        ("_rels/.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rels}</Relationships>'),
        ("xl/styles.xml", _styles(formats)),
        ("xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{MAIN}" count="{len(strings)}" uniqueCount="{len(strings)}">' + "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings) + "</sst>"),
        *[(f"xl/worksheets/sheet{i}.xml", part) for i, part in enumerate(parts, 1)],
    ])


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _sheet(sheet: Sheet, strings, formats, hidden_rows):
    columns = max((len(v.widths) for k, v in sheet.blocks if k == "table"), default=8)
    widths = next((v.widths for k, v in sheet.blocks if k == "table" and len(v.widths) == columns), [12] * columns)
    rows, merges, r = [], [], 0

    def text(column, value, style=0):
        return f'<c r="{_name(column)}{r + 1}" s="{style}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'

    for kind, value in sheet.blocks:
        if kind == "page":
            r += 2
        elif kind in ("title", "line"):
            rows.append(f'<row r="{r + 1}">{text(0, value, 2 if kind == "title" else 3)}</row>')
            merges.append((r, 0, 1, columns))
            r += 1
        else:
            for line in value.slots():
                cells = []
                for cell, column, origin in line:
                    if not origin:
                        cells.append(f'<c r="{_name(column)}{r + 1}" s="1"/>')
                        continue
                    if cell.cs > 1 or cell.rs > 1:
                        merges.append((r, column, cell.rs, cell.cs))
                    if cell.number is not None:
                        style = 1 if cell.shown == "General" else formats.setdefault(cell.shown, len(formats) + 4)
                        cells.append(f'<c r="{_name(column)}{r + 1}" s="{style}"><v>{cell.number.normalize():f}</v></c>')
                    elif cell.text:
                        cells.append(text(column, cell.text, 1))
                    else:
                        cells.append(f'<c r="{_name(column)}{r + 1}" s="1"/>')
                rows.append(f'<row r="{r + 1}">{"".join(cells)}</row>')
                r += 1
    for hidden in hidden_rows:
        rows.append(f'<row r="{r + 1}" hidden="1">{text(0, hidden)}</row>')
        r += 1
    cols = "".join(f'<col min="{i}" max="{i}" width="{max(6, w)}" customWidth="1"/>' for i, w in enumerate(widths, 1))
    merged = "".join(f'<mergeCell ref="{_name(c)}{y + 1}:{_name(c + cs - 1)}{y + rs}"/>' for y, c, rs, cs in merges if rs * cs > 1)
    page = '<pageSetup paperSize="9" orientation="landscape"/>' if sheet.landscape else '<pageSetup paperSize="9"/>'
    return (f'{HEAD}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>{cols}</cols><sheetData>{"".join(rows)}</sheetData>'
            + (f"<mergeCells>{merged}</mergeCells>" if merged else "") + page.replace("/>", ' fitToWidth="1" fitToHeight="0"/>') + "</worksheet>")


def _styles(formats):
    numbers = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{escape(f, {chr(34): "&quot;"})}"/>' for i, f in enumerate(formats))
    edge = "".join(f'<{e} style="thin"><color auto="1"/></{e}>' for e in ("left", "right", "top", "bottom"))
    centre = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
    xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', f'<xf numFmtId="0" fontId="0" fillId="0" borderId="1" applyAlignment="1">{centre}</xf>',
           f'<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyAlignment="1">{centre}</xf>', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment wrapText="1"/></xf>']
    xfs += [f'<xf numFmtId="{164 + i}" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyAlignment="1">{centre}</xf>' for i in range(len(formats))]
    return (f'{HEAD}<styleSheet xmlns="{MAIN}">' + (f'<numFmts count="{len(formats)}">{numbers}</numFmts>' if formats else "")
            + '<fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>'
            + '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
            + f'<borders count="2"><border><left/><right/><top/><bottom/></border><border>{edge}</border></borders>'
            + f'<cellXfs count="{len(xfs)}">{"".join(xfs)}</cellXfs></styleSheet>')


def _name(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
