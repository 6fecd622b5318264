"""Word documents, written part by part so that every accident of real ones can be made."""

from xml.sax.saxutils import escape

from packing import pack
from sheet import Sheet, Table

NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
      'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')
CONTENT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>"""
RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
DOC_RELS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>"""
AUTHOR = 'w:id="{id}" w:author="经办人" w:date="2026-01-05T09:30:00Z"'


class Writer:
    """
    boxes: "text", "sym" (Wingdings 2, as Word inserts ticks) or "control" (check-box controls).
    tracked: {text: earlier text}: the cell says text, with the earlier one still there as deleted.
    boxed_title: the title stands in a text box. nested: the first table stands inside a cell of a frame.
    runs: cells are cut into runs of a few characters, as spell-checked documents are.
    """

    def __init__(self, boxes="text", tracked=None, boxed_title=False, nested=False, runs=0, header="", size=18):
        self.boxes, self.tracked, self.boxed_title, self.nested = boxes, tracked or {}, boxed_title, nested
        self.runs, self.header, self.size, self.ids = runs, header, size, 0

    def write(self, path, sheet: Sheet):
        self.width = 14700 if sheet.landscape else 9800
        body = "".join(self._block(kind, value) for kind, value in sheet.blocks)
        width, height, turn = (16838, 11906, ' w:orient="landscape"') if sheet.landscape else (11906, 16838, "")
        refer = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        page = (f'<w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId1"{refer}/><w:pgSz w:w="{width}" w:h="{height}"{turn}/>'
                '<w:pgMar w:top="1134" w:right="1020" w:bottom="1134" w:left="1020" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
        pack(path, [
            ("[Content_Types].xml", CONTENT), ("_rels/.rels", RELS), ("word/_rels/document.xml.rels", DOC_RELS),
            ("word/header1.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:hdr {NS}>{self._paragraph(self.header, "right")}</w:hdr>'),
            ("word/document.xml", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NS}><w:body>{body}{page}</w:body></w:document>'),
        ])

    def _block(self, kind, value):
        if kind == "title":
            text = self._paragraph(value, "center", bold=True, size=30)
            if self.boxed_title:
                self.boxed_title = False
                return f'<w:p><w:r><w:pict><v:shape id="t1" style="width:460pt;height:32pt" type="#_x0000_t202"><v:textbox><w:txbxContent>{text}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>'
            return text
        if kind == "line":
            return self._paragraph(value, "left")
        if kind == "page":
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        table = self._table(value)
        if self.nested:
            self.nested = False
            return f'<w:tbl><w:tblPr><w:tblW w:w="9800" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9800"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9800" w:type="dxa"/></w:tcPr>{table}<w:p/></w:tc></w:tr></w:tbl><w:p/>'
        return table + "<w:p/>"

    def _table(self, table: Table):
        scale = self.width / sum(table.widths)
        widths = [int(w * scale) for w in table.widths]
        edges = "".join(f'<w:{e} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
        out = [f'<w:tbl><w:tblPr><w:tblW w:w="{self.width}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>',
               "".join(f'<w:gridCol w:w="{w}"/>' for w in widths), "</w:tblGrid>"]
        covered = {}
        for r, line in enumerate(table.slots()):
            out.append("<w:tr><w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if r < table.heads else "") + "</w:trPr>")
            skip = 0
            for cell, column, origin in line:
                if skip:
                    skip -= 1
                    continue
                skip = cell.cs - 1
                merge = ""
                if cell.rs > 1:
                    merge = "<w:vMerge/>" if not origin else '<w:vMerge w:val="restart"/>'
                    covered[id(cell)] = True
                span = f'<w:gridSpan w:val="{cell.cs}"/>' if cell.cs > 1 else ""
                body = self._text(cell) if origin else "<w:p/>"
                out.append(f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths[column:column + cell.cs])}" w:type="dxa"/>{span}{merge}<w:vAlign w:val="center"/></w:tcPr>{body}</w:tc>')
            out.append("</w:tr>")
        return "".join(out) + "</w:tbl>"

    def _text(self, cell):
        side = "center" if cell.label or len(cell.text) < 12 else "left"
        return "".join(self._paragraph(line, side, size=self.size) for line in cell.text.split("\n"))

    def _paragraph(self, text, side, bold=False, size=None):
        style = f'<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体"/>{"<w:b/>" if bold else ""}<w:sz w:val="{size or 21}"/>'
        return f'<w:p><w:pPr><w:spacing w:after="0"/><w:jc w:val="{side}"/></w:pPr>{self._runs(text, style)}</w:p>'

    def _runs(self, text, style):
        if text in self.tracked:
            self.ids += 2
            old = f'<w:del {AUTHOR.format(id=self.ids)}><w:r><w:rPr>{style}</w:rPr><w:delText xml:space="preserve">{escape(self.tracked[text])}</w:delText></w:r></w:del>'
            return old + f'<w:ins {AUTHOR.format(id=self.ids + 1)}>{self._run(text, style)}</w:ins>'
        if self.boxes != "text" and any(c in text for c in "□☑"):
            return "".join(self._box(c, style) if c in "□☑" else self._run(c, style) for c in _pieces(text))
        if self.runs and len(text) > self.runs:
            return "".join(self._run(text[i:i + self.runs], style) for i in range(0, len(text), self.runs))
        return self._run(text, style) if text else ""

    def _box(self, mark, style):
        ticked = mark == "☑"
        if self.boxes == "sym":
            return f'<w:r><w:rPr>{style}</w:rPr><w:sym w:font="Wingdings 2" w:char="{"F052" if ticked else "F0A3"}"/></w:r>'
        box = self._run("☒" if ticked else "☐", style)
        return f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(ticked)}"/></w14:checkbox></w:sdtPr><w:sdtContent>{box}</w:sdtContent></w:sdt>'

    @staticmethod
    def _run(text, style):
        return f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _pieces(text):
    piece = ""
    for c in text:
        if c in "□☑":
            if piece:
                yield piece
            yield c
            piece = ""
        else:
            piece += c
    if piece:
        yield piece
