"""Other people's programs: LibreOffice converts, Chromium prints and draws, pdftoppm makes pictures."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path


def office(source, target, kind):
    """kind as LibreOffice names it: pdf, doc, rtf, xls."""
    with tempfile.TemporaryDirectory() as folder:
        filters = {"doc": "doc:MS Word 97", "xls": "xls:MS Excel 97", "rtf": "rtf:Rich Text Format", "pdf": "pdf"}[kind]
        subprocess.run(["soffice", f"-env:UserInstallation=file://{_profile()}", "--headless", "--convert-to", filters, "--outdir", folder, str(source)],
                       check=True, capture_output=True, timeout=120)
        made = next(Path(folder).iterdir())
        data = made.read_bytes()
        Path(target).write_bytes(_dateless(data) if kind == "pdf" else data)


def chromium_pdf(html, target):
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        made = Path(folder, "page.pdf")
        subprocess.run([*_CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={made}", page.as_uri()], check=True, capture_output=True, timeout=120)
        Path(target).write_bytes(_dateless(made.read_bytes()))


def chromium_text(html):
    """The text of the body once the page's script has run."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        done = subprocess.run([*_CHROMIUM, "--virtual-time-budget=60000", "--dump-dom", page.as_uri()], check=True, capture_output=True, timeout=180, text=True)
        return re.search(r"<body[^>]*>(.*)</body>", done.stdout, re.S).group(1).strip()


def picture(pdf, page, dpi):
    """One page as a grey PNG."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-gray", "-png", "-singlefile", str(pdf), f"{folder}/page"], check=True, timeout=60)
        return Path(folder, "page.png").read_bytes()


def _dateless(pdf):
    """The same pages give the same file: dates and identities are levelled, length kept."""
    pdf = re.sub(rb"D:\d{14}", b"D:20260105093000", pdf)
    pdf = re.sub(rb"(/DocChecksum\s*/)[0-9A-Fa-f]{32}", lambda m: m[1] + b"0" * 32, pdf)
    return re.sub(rb"(/ID\s*\[\s*<)[0-9A-Fa-f]{32}(>\s*<)[0-9A-Fa-f]{32}(>)", lambda m: m[1] + b"0" * 32 + m[2] + b"0" * 32 + m[3], pdf)


_CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
_folder = None


def _profile():
    global _folder
    _folder = _folder or tempfile.mkdtemp()
    return _folder


def clean():
    if _folder:
        shutil.rmtree(_folder, ignore_errors=True)
