"""Makes documents of every format and writes their truth beside them."""

import json
import tempfile
from pathlib import Path

import convert
import scan
import write_html
import write_text
import write_xlsx
from draft import Draft
from sheet import Sheet
from write_docx import Writer


class Corpus:
    def __init__(self, folder, only=""):
        self.folder, self.only = Path(folder), only
        (self.folder / "truth").mkdir(parents=True, exist_ok=True)
        self._temporary = tempfile.TemporaryDirectory()
        self.work = Path(self._temporary.name)
        self.names = []

    def done(self):
        self._temporary.cleanup()
        convert.clean()

    def truth(self, name, shape, family, made, forms, hard):
        """shape: the format as the results count it; made: the program the document comes from."""
        told = {"document": name, "format": shape, "family": family, "made": made, "hard": list(hard), "forms": forms}
        text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
        (self.folder / "truth" / f"{name}.json").write_text(text, encoding="utf-8")

    def wanted(self, name):
        if name in self.names:
            raise ValueError(f"{name} is made twice")
        self.names.append(name)
        if self.only and self.only not in name:
            return None
        print(name, flush=True)
        return self.folder / name

    # Formats

    def docx(self, name, family, forms, hard=(), **writer):
        if path := self.wanted(name + ".docx"):
            Writer(**writer).write(path, together(forms))
            self.truth(path.name, "DOCX", family, "own writer", told(forms), hard)

    def xlsx(self, name, family, forms, hard=(), **writer):
        if path := self.wanted(name + ".xlsx"):
            write_xlsx.write(path, sheets(forms), **writer)
            self.truth(path.name, "XLSX", family, "own writer", told(forms), hard)

    def converted(self, name, family, forms, kind, hard=(), source="docx", **writer):
        """kind: pdf, doc, rtf or xls, made by LibreOffice from our own DOCX or XLSX."""
        if path := self.wanted(f"{name}.{kind}"):
            self._office(path, forms, kind, source, writer)
            shape = {"pdf": "PDF/LibreOffice"}.get(kind, kind.upper())
            self.truth(path.name, shape, family, f"LibreOffice from {source}", told(forms), hard)

    def _office(self, path, forms, kind, source="docx", writer=None):
        first = self.work / f"{path.stem}.{source}"
        if source == "docx":
            Writer(**(writer or {})).write(first, together(forms))
        else:
            write_xlsx.write(first, sheets(forms), **(writer or {}))
        convert.office(first, path, kind)

    def printed(self, name, family, forms, hard=(), line="0.5pt solid #000"):
        if path := self.wanted(name + ".pdf"):
            convert.chromium_pdf(write_html.printed(together(forms), line), path)
            self.truth(path.name, "PDF/Chromium", family, "Chromium", told(forms), hard)

    def html(self, name, family, forms, hard=(), charset="utf-8", word=False, headline="", ticks="text"):
        if path := self.wanted(name + ".html"):
            sheet = together(forms)
            page = write_html.word(sheet, charset) if word else write_html.site(sheet, headline, "澄原县财政局", ticks)
            path.write_bytes(page.encode("gb18030" if charset == "gb2312" else charset))
            self.truth(path.name, "HTML/Word" if word else "HTML/site", family, "own writer", told(forms), hard)

    def text(self, name, family, forms, kind, hard=(), encoding="utf-8", covered="empty", quoted=False):
        if path := self.wanted(f"{name}.{kind}"):
            sheet = together(forms)
            text = {"md": lambda: write_text.markdown(sheet, covered), "csv": lambda: write_text.comma_separated(sheet, covered, quoted), "txt": lambda: write_text.plain(sheet)}[kind]()
            path.write_bytes(text.encode(encoding))
            shape = {"md": "Markdown", "csv": "CSV/GB18030" if encoding == "gb18030" else "CSV/UTF-8", "txt": "Text"}[kind]
            self.truth(path.name, shape, family, "own writer", told(forms), hard)

    def made(self, name, shape, family, made, data, forms, hard=()):
        """Anything else: data is a function of the folder for passing files."""
        if path := self.wanted(name):
            path.write_bytes(data(self.work))
            self.truth(path.name, shape, family, made, forms, hard)

    def scanned(self, name, family, forms, kind, dpi, shape, hard=(), pages=(1,), by="chromium", bilevel=False, **damage):
        """kind: png, jpeg, tiff or pdf (pictures only)."""
        extension = {"jpeg": "jpg"}.get(kind, kind)
        if not (path := self.wanted(f"{name}.{extension}")):
            return
        print_of = self.work / f"{name}-print.pdf"
        if by == "chromium":
            convert.chromium_pdf(write_html.printed(together(forms)), print_of)
        else:
            self._office(print_of, forms, "pdf")
        pictures = [convert.picture(print_of, page, dpi) for page in pages]
        lossy = kind in ("jpeg", "pdf")
        done = [scan.distort(p, kind="jpeg" if lossy else "png", **damage) for p in pictures]
        if kind == "png":
            path.write_bytes(scan.png(*done[0], dpi))
        elif kind == "tiff":
            path.write_bytes(scan.tiff(done, dpi, bilevel))
        elif kind == "jpeg":
            path.write_bytes(done[0])
        else:
            path.write_bytes(scan.image_pdf([(*scan.jpeg_size(d), d, True) for d in done], dpi))
        self.truth(path.name, shape, family, "Chromium, pdftoppm, canvas" if by == "chromium" else "LibreOffice, pdftoppm, canvas", told(forms), hard)


def parts(forms):
    return forms if isinstance(forms, (list, tuple)) else [forms]


def together(forms):
    """One after the other, a page break between forms; a Sheet stands for what is no form."""
    whole = Sheet()
    for i, one in enumerate(parts(forms)):
        if i and isinstance(one, Draft):
            whole.page()
        if not isinstance(one, Silent):
            whole.add(one.sheet() if isinstance(one, Draft) else one)
    return whole


def sheets(forms):
    if isinstance(forms, dict):
        return {name: one.sheet() if isinstance(one, Draft) else together(one) if isinstance(one, (list, tuple)) else one for name, one in forms.items()}
    return {"Sheet1": together(forms)}


class Silent:
    """A form whose table is already in a sheet beside it."""

    def __init__(self, draft):
        self.draft = draft


def told(forms):
    found = []
    for one in (forms.values() if isinstance(forms, dict) else parts(forms)):
        found += told(one) if isinstance(one, (list, tuple)) else [one.form()] if isinstance(one, Draft) else [one.draft.form()] if isinstance(one, Silent) else []
    return found
