"""Tables as text: Markdown pipes and comma-separated values, with covered cells empty, repeated or dropped."""

import csv
import io


def markdown(sheet, covered="empty"):
    out = []
    for kind, value in sheet.blocks:
        if kind == "title":
            out.append(f"# {value}\n")
        elif kind in ("line", "page"):
            out.append(f"{value or '---'}\n")
        else:
            for i, line in enumerate(value.slots()):
                out.append("| " + " | ".join(t.replace("\n", "<br>").replace("|", "\\|") for t in _texts(line, covered)) + " |")
                if i == 0:
                    out.append("|" + " --- |" * len(value.widths))
            out.append("")
    return "\n".join(out)


def comma_separated(sheet, covered="empty", quoted=False):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    for kind, value in sheet.blocks:
        if kind in ("title", "line"):
            writer.writerow([value])
        elif kind == "table":
            for line in value.slots():
                writer.writerow(_texts(line, covered))
    return text.getvalue()


def plain(sheet):
    """A table in running text: a tab between cells, a line for a row."""
    return "\n".join(value if kind in ("title", "line") else "\n".join("\t".join(c.text for c, _, o in line if o) for line in value.slots()) if kind == "table" else "" for kind, value in sheet.blocks) + "\n"


def _texts(line, covered):
    if covered == "dropped":
        return [cell.text for cell, _, origin in line if origin]
    return [cell.text if origin or (covered == "repeated" and cell.rs > 1) else "" for cell, _, origin in line]
